"""Specpress presses a typed Python client out of an OpenAPI document."""

__version__ = "0.1.0"
