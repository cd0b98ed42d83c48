"""What can be wrong with the keys of a document's objects, and with where things stand."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

KEY_MISSPELLED = Code(
    id="SP238",
    name="KEY_MISSPELLED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the key '{key}' of {kind} is read as '{read}'{times}",
    hint="Write '{read}'.",
    explanation=(
        "Keys have one spelling: capitals, signs and every letter count. One that differs from a "
        "known key in its case, in signs or in a letter, and holds what that key would hold, is "
        "read as that key. One report stands for all places where the same is written.\n\n"
        "    requestbody: {content: {...}}   # requestBody\n"
        "    paramters: [...]                # parameters\n"
        "    min_items: 1                    # minItems"
    ),
)
KEY_UNKNOWN = Code(
    id="SP239",
    name="KEY_UNKNOWN",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{kind} has no key '{key}'; it is not looked at{times}",
    hint="Remove it, or let its name begin with 'x-'.{suggestion}",
    explanation=(
        "OpenAPI lists the keys of each of its objects. Whatever else an author wants to say "
        "belongs under a key that begins with 'x-'. One report stands for all places where the "
        "same is written."
    ),
)
KEY_LOST = Code(
    id="SP240",
    name="KEY_LOST",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{kind} has no key '{key}'; what it says is lost{times}",
    hint="Write what OpenAPI calls it, or let its name begin with 'x-'.{suggestion}",
    explanation=(
        "What stands under this key surely has a meaning (it is an object or a list, or its name "
        "is nearly that of a known key), but which one cannot be known. So an operation, a "
        "parameter or a constraint may be missing from the client.\n\n"
        "    paths:\n"
        "      /pets:\n"
        "        purge: {responses: {...}}   # no method that OpenAPI can describe"
    ),
)
KEYWORD_UNKNOWN = Code(
    id="SP268",
    name="KEYWORD_UNKNOWN",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="JSON Schema has no keywords {keys}; they restrict nothing ({count} in all)",
    hint="Nothing to do, if they are annotations of your own; 'x-' before them would say so.",
    explanation=(
        "JSON Schema takes keywords that it does not know as annotations: they say something to "
        "whoever knows them, and nothing about which values are valid. One report stands for all "
        "such keywords of a document; it shows the first."
    ),
)
KEY_OF_ANOTHER_VERSION = Code(
    id="SP263",
    name="KEY_OF_ANOTHER_VERSION",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="OpenAPI {version} has no keys {keys}; read as in later versions ({count} in all)",
    hint="Write the version that the document is written in, such as 'openapi: 3.1.0'.",
    explanation=(
        "A document says which version of OpenAPI it follows, and uses keys that came later, for "
        "example 'const' in 3.0. They are read with the meaning that they have since. One report "
        "stands for all such keys of a document; it shows the first."
    ),
)
MISPLACED = Code(
    id="SP264",
    name="MISPLACED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{what} stands directly in {kind}; read as if it stood under '{read}'{times}",
    hint="Move it under '{read}'.",
    explanation=(
        "A level is missing, and only one can be meant: keywords of a schema belong under "
        "'schema', a schema belongs to a media type, and media types stand under 'content'.\n\n"
        "    content:\n"
        "      application/json:\n"
        "        schema: {type: object}   # not directly below application/json"
    ),
)
MEDIA_TYPE_STRAY = Code(
    id="SP265",
    name="MEDIA_TYPE_STRAY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{key}' under 'content' is not a media type; left out{times}",
    hint="Write a media type such as application/json, or move it where it belongs.",
    explanation=(
        "The keys of 'content' are media types, so they have a slash: 'application/json', "
        "'text/*'. Others would become a way to send or to answer that no server knows."
    ),
)
VALUE_MISSPELLED = Code(
    id="SP266",
    name="VALUE_MISSPELLED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{key}: {value}' is read as '{key}: {read}'{times}",
    hint="Write '{read}'.",
    explanation=(
        "OpenAPI lists the words that may stand here, and their case counts: 'apiKey', 'header', "
        "'deepObject'. Words that differ in case or signs only, and those of Swagger 2 that have "
        "one meaning today, are read as what they mean."
    ),
)
COLLECTION_FORMAT = Code(
    id="SP267",
    name="COLLECTION_FORMAT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'collectionFormat: {value}' is of Swagger 2; read as {read}{times}",
    hint="Write {read}.",
    explanation=(
        "OpenAPI 3 says by 'style' and 'explode' how arrays are written. csv is style form (in a "
        "path or header simple) with 'explode: false', multi is 'explode: true', ssv is "
        "spaceDelimited and pipes is pipeDelimited."
    ),
)
