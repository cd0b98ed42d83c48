"""Flat schemas to types of the IR."""
