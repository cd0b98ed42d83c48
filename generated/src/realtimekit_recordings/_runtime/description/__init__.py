"""What a generated client says about itself and its operations, as plain data."""
