"""The output directory: the lock file, what differs, and the exchange of the old tree for the new.

``cli`` and ``pipeline`` may import ``check``, ``lock`` and ``write``. It imports ``codes``, and
knows files as paths and bytes.
"""
