"""What methods do beyond one call: pages, waiting, downloads, finding before acting."""
