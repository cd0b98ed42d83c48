"""The config file: what people decide that the document does not say."""

from __future__ import annotations

from specpress.config.load import load_config, read_config
from specpress.config.model import Config, Settings


def default_config() -> Config:
    """A config that leaves every decision to the document; ``naming.complete`` makes them."""
    return Config()


__all__ = ["Config", "Settings", "default_config", "load_config", "read_config"]
