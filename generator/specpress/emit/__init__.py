"""From the IR and its names to files: views, templates, formatting, judging, writing, checking."""
