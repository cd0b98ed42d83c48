"""What can be wrong with the names that JSON Schema gives to places."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

REF_BASE = Code(
    id="SP259",
    name="REF_BASE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{ref} begins at the $id above it by the letter; read from the root of the file",
    hint="Remove the $id, which makes the schema a document of its own.",
    explanation=(
        "Within a schema that has an '$id', '#/...' is a path that begins at that schema. There is "
        "nothing at this one, but there is at the same path from the root of the file, which is "
        "surely meant: many tools write an '$id' without minding what it does to references."
    ),
)
DYNAMIC_REF = Code(
    id="SP260",
    name="DYNAMIC_REF",
    severity=Severity.WARNING,
    blame=Blame.UNSUPPORTED,
    message="$dynamicRef {ref} may mean several schemas; typed as the one next to it",
    hint="Nothing to do if extensions only add to it; else write the extended schema out.",
    explanation=(
        "A '$dynamicRef' means whichever schema with that '$dynamicAnchor' a validator came "
        "through first, so it depends on the way to it. A type does not: it is that of the anchor "
        "in the same schema. Values of the extensions fit it as far as they only add to it."
    ),
)
