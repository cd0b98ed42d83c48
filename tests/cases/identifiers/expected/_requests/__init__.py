"""What arguments are checked against before anything is sent."""
