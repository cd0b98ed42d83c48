"""What can be wrong with a document, as far as this package can tell.

Longer than other modules because it is a table: SP101 to SP199 are about reading files and
overlays, SP201 to SP299 about what a document says.
"""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

TOO_DEEP = Code(
    id="SP113",
    name="TOO_DEEP",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="objects and arrays are nested more than {limit} levels deep",
    hint="Move inner schemas to components and refer to them with $ref.",
    explanation=(
        "No real document nests this deeply, but one made to exhaust the reader's memory or"
        " stack does; so reading ends here."
    ),
)
VERSION_MISSING = Code(
    id="SP201",
    name="VERSION_MISSING",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the document does not say which version of OpenAPI it follows",
    hint="Add 'openapi: 3.1.0' (or 3.0.3) as the first line.",
    explanation=(
        "Every OpenAPI document has the key 'openapi' at the top. A file without it may be "
        "something else, for example a JSON Schema or an overlay."
    ),
)
VERSION_UNKNOWN = Code(
    id="SP202",
    name="VERSION_UNKNOWN",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the OpenAPI version {version} is not known",
    hint="Use 3.0.x or 3.1.x.",
    explanation="OpenAPI 3.0 and 3.1 are read, and 3.2 as far as it says the same as 3.1.",
)
SWAGGER_2 = Code(
    id="SP203",
    name="SWAGGER_2",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="Swagger {version} documents are not supported",
    hint="Convert it to OpenAPI 3 first, for example with swagger2openapi.",
    explanation=(
        "Swagger 2.0 was replaced by OpenAPI 3 in 2017 and differs from it throughout. "
        "Converters are widely available."
    ),
)
VERSION_NOT_TEXT = Code(
    id="SP204",
    name="VERSION_NOT_TEXT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the version {version} is a number, read as a text",
    hint="Put quotes around it, with all three parts: '3.1.0'.",
    explanation=(
        "YAML reads 'openapi: 3.1' as the number 3.1. The version is a text of three parts."
    ),
)
VERSION_AHEAD = Code(
    id="SP205",
    name="VERSION_AHEAD",
    severity=Severity.WARNING,
    blame=Blame.UNSUPPORTED,
    message="OpenAPI {version} is read as 3.1; what is new in it is ignored",
    hint="Check that the document needs nothing that only 3.2 has.",
    explanation=(
        "OpenAPI 3.2 extends 3.1. What both share is understood, additions such as the "
        "'query' method and 'itemSchema' are not."
    ),
)
NULLABLE_IN_31 = Code(
    id="SP206",
    name="NULLABLE_IN_31",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'nullable' is not a keyword of OpenAPI 3.1; read as in 3.0{times}",
    hint="Write type: [string, 'null'], or add type: 'null' to anyOf.",
    explanation=(
        "OpenAPI 3.1 replaced 'nullable' by the type 'null'. The old spelling is read as it"
        " was surely meant."
    ),
)
REF_NULLABLE = Code(
    id="SP207",
    name="REF_NULLABLE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message=(
        "'nullable' beside '$ref' has no effect by the letter of OpenAPI 3.0; read as 'this"
        " or null'{times}"
    ),
    hint="Write nullable: true with allOf: [{{$ref: ...}}], or in 3.1 anyOf with type: 'null'.",
    explanation=(
        "OpenAPI 3.0 says that everything beside '$ref' is ignored, but whoever writes "
        "'nullable: true' there means it."
    ),
)
NULLABLE_WITHOUT_TYPE = Code(
    id="SP269",
    name="NULLABLE_WITHOUT_TYPE",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="'nullable' {how} has no effect by the letter; read as 'this or null'{times}",
    hint="Write the 'type' beside it, or have all parts allow null; nothing else changes.",
    explanation=(
        "OpenAPI 3.0 says that 'nullable: true' adds null to the 'type' beside it, so without one "
        "nothing changes, and beside 'allOf' nothing unless its parts allow null. Whoever writes "
        "it means it: null is read and sent. One report stands for "
        "all places; it shows the first."
    ),
)
BARE_NULLABLE = Code(
    id="SP210",
    name="BARE_NULLABLE",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="an alternative that says nothing but 'nullable' is read as null",
    hint="Write nullable: true beside the alternatives, or in 3.1 type: 'null' among them.",
    explanation=(
        "By the letter of OpenAPI 3.0 'nullable' has no effect without a type, so that such an "
        "alternative would allow anything, and the others would say nothing."
    ),
)
NULLABLE_IN_PART = Code(
    id="SP209",
    name="NULLABLE_IN_PART",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'nullable' in a part of 'allOf' needs all parts to allow null; read so{times}",
    hint="Write nullable: true beside 'allOf', or in 3.1 anyOf with type: 'null'.",
    explanation=(
        "All parts of 'allOf' hold at once, so null is a value only if each of them allows it. "
        "Whoever writes 'nullable: true' in one of them means the whole, though.\n\n"
        "    allOf: [{$ref: '#/components/schemas/Pet'}, {nullable: true}]"
    ),
)
REF_SIBLINGS = Code(
    id="SP208",
    name="REF_SIBLINGS",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{keyword}' beside '$ref' is ignored in OpenAPI 3.0{times}",
    hint="Put the $ref into allOf: [{{$ref: ...}}] and keep '{keyword}' beside that.",
    explanation=(
        "In OpenAPI 3.0 an object with '$ref' is a reference and nothing else. "
        "Descriptions, defaults and examples beside it are kept here because they do no "
        "harm; what would change the type is ignored, as the specification says."
    ),
)
REF_BROKEN = Code(
    id="SP241",
    name="REF_BROKEN",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} points at nothing",
    hint="Check the spelling; in names '/' is written ~1 and '~' as ~0.{suggestion}",
    explanation=(
        "A '$ref' names a place in the same document, from the root: "
        "'#/components/schemas/Pet'. There is nothing at the place that this one names, so "
        "operations that need it are left out."
    ),
)
REF_CYCLE = Code(
    id="SP242",
    name="REF_CYCLE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} leads back to itself without ever reaching anything",
    hint="Let one of the references point at a real schema.",
    explanation=(
        "References may form circles through properties and items, as in trees; but a "
        "reference to a reference that points back at the first stands for nothing."
    ),
)
REF_EXTERNAL = Code(
    id="SP243",
    name="REF_EXTERNAL",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{ref} names another file where references to files are not followed",
    hint="Move what it stands in to its place below 'components' and refer to it there.",
    explanation=(
        "References to other files are followed wherever OpenAPI has references. This one stands "
        "in a part of the document that OpenAPI knows nothing of, such as an extension "
        "('x-...'), to which another reference leads."
    ),
)
REF_NOT_TEXT = Code(
    id="SP244",
    name="REF_NOT_TEXT",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'$ref' must be a text such as '#/components/schemas/Pet'",
    hint="Put the reference in quotes: an unquoted # begins a comment.",
    explanation=(
        "The value of '$ref' is a text. In YAML a value that begins with # is a comment, "
        "and the key is left without a value: '$ref: #/components/schemas/Pet' needs "
        "quotes."
    ),
)
REF_ANCHOR = Code(
    id="SP245",
    name="REF_ANCHOR",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} names a place by anchor, but not exactly one place there is called so",
    hint="Check the spelling, or write it as a path from the root: '#/components/schemas/...'.",
    explanation=(
        "A schema can have a name, '$anchor' or '$dynamicAnchor', by which references mean it: "
        "'#name' in the same file, or in the same schema if that has an '$id'. No place, or more "
        "than one, has this name."
    ),
)
REF_WRONG_KIND = Code(
    id="SP246",
    name="REF_WRONG_KIND",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} points at {found}, where {kind} is needed",
    hint="Let it point at {kind}.",
    explanation=(
        "A reference stands in for what it points at, so it must point at an object of the "
        "right kind: '#/components/schemas/Pet' cannot stand in for a parameter."
    ),
)
OPERATION_DROPPED = Code(
    id="SP247",
    name="OPERATION_DROPPED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{operation} is left out, because it needs {ref}",
    hint="Mend the reference ({place}).",
    explanation=(
        "An operation reaches, perhaps over several components, a reference that cannot be "
        "resolved. Rather than guess a type, the operation is left out and the rest is "
        "generated. With --strict nothing is."
    ),
)
COMPONENT_DROPPED = Code(
    id="SP248",
    name="COMPONENT_DROPPED",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="{component} is left out, because it needs {ref}",
    hint="Mend the reference ({place}).",
    explanation=(
        "A component holds, perhaps over several others, a reference that cannot be "
        "resolved. It is left out, together with the operations that use it, which are "
        "listed on their own."
    ),
)
MAPPING_BROKEN = Code(
    id="SP249",
    name="MAPPING_BROKEN",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the mapping of '{value}' names no schema: {name}; the entry is left out",
    hint="Name a schema of components, or write '#/components/schemas/...'.",
    explanation=(
        "A discriminator's mapping says which schema a value stands for, by its name in "
        "components or by a reference. This entry names a schema that does not exist or had"
        " to be left out."
    ),
)
SELECTION_EMPTY = Code(
    id="SP261",
    name="SELECTION_EMPTY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="no operation has {selector}",
    hint="Choose from: {choices}.",
    explanation=(
        "A tag, path or operation was selected that the document does not have. Selecting "
        "by tag takes the tag's exact name, by path a path or its beginning (with * for any"
        " part), by operation an operationId or a method with a path such as 'GET /pets'."
    ),
)
MODEL_REPAIRED = Code(
    id="SP271",
    name="MODEL_REPAIRED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{key}' is not as OpenAPI has it ({reason}); left out",
    hint="Compare it with the specification: https://spec.openapis.org/oas/v3.1.1.html.",
    explanation=(
        "The OpenAPI model refused a part of the document for the reason given. Only this "
        "part is read as if it were not there."
    ),
)
MODEL_REFUSED = Code(
    id="SP272",
    name="MODEL_REFUSED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{what} cannot be read ({reason}) and is left out",
    hint="Compare it with the specification: https://spec.openapis.org/oas/v3.1.1.html.",
    explanation=(
        "The OpenAPI model refused a part of the document, and leaving out the place it "
        "named did not help. So the operation or component around it is left out."
    ),
)
MODEL_HOPELESS = Code(
    id="SP273",
    name="MODEL_HOPELESS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the document cannot be read as OpenAPI 3.1: {reason}",
    hint="Check the document with an OpenAPI validator.",
    explanation=(
        "The OpenAPI model refused the document, and no part could be found whose removal helps."
    ),
)
