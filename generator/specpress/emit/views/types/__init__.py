"""Modules of types: models, inputs and validators."""
