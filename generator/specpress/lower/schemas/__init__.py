"""Merged schemas to types and declarations of the IR.

``schemas.Schemas`` is used by the wings above; the rest are its parts, which see it as the
``lowering.SchemaLowering`` that they hand inner schemas back to. It imports ``lower.merging``.
"""
