"""Resources and their methods."""
