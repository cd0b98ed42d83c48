"""All that a schema says, merged: references, ``allOf``, and the keywords beside them.

``merger.SchemaMerger`` is used by the wings above, ``merged.MergedSchema`` is what it makes. A
keyword of JSON Schema is read here, in ``merger`` and what it calls. It imports ``lower.nodes``,
``lower.values`` and ``lower.limits``.
"""
