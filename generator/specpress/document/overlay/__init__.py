"""OpenAPI Overlays: corrections to a document, kept in files of their own."""
