"""What methods and resources are called."""
