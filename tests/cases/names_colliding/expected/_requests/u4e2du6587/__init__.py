"""Rules for arguments."""
