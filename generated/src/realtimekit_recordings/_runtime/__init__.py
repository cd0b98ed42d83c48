"""The client's core. Private: everything meant for users is exported by the package around it."""
