"""What the config says of operations, held against the API and added to it."""
