"""Reporting: changes as text, Markdown, JSON and annotations."""
