"""What lowering has to say about a document (SP301 to SP399)."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

UNRESOLVED_REFERENCE = Code(
    id="SP301",
    name="UNRESOLVED_REFERENCE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref!r} does not lead to {kind}",
    hint="Correct the reference, or add what it should lead to.",
    explanation=(
        "A `$ref` names a place that does not exist or holds something of another kind, for "
        "example `$ref: '#/components/schemas/Pet'` where there is no schema `Pet`. Where a schema "
        "was meant the value is typed as any JSON value; anything else is left out."
    ),
)
CONFLICTING_PARTS = Code(
    id="SP302",
    name="CONFLICTING_PARTS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the parts of this schema exclude each other: {what}",
    hint="Make the parts of allOf (or the keywords beside $ref) agree.",
    explanation=(
        "Everything in `allOf`, and everything beside it, holds at once. Here no value can satisfy "
        "all parts, for example `allOf: [{type: string}, {type: integer}]`. The value is typed as "
        "any JSON value."
    ),
)
CYCLIC_PARTS = Code(
    id="SP303",
    name="CYCLIC_PARTS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="this schema is a part of itself by way of {ref!r}",
    hint="Remove the reference back; use a property to express recursion.",
    explanation=(
        "A schema includes itself through `allOf` or `$ref` without a property or an array in "
        "between, for example `A: {allOf: [{$ref: '#/components/schemas/A'}]}`. That says nothing "
        "about the value, so the reference back is left out."
    ),
)
IGNORED_KEYWORD = Code(
    id="SP304",
    name="IGNORED_KEYWORD",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{keyword!r} has no counterpart in a Python type and is not checked by the client",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "Keywords such as `not`, `if` or `contains` restrict values in ways that Python's types "
        "cannot express, for example `not: {required: [a]}`. The type is as if they were absent."
    ),
)
IGNORED_ALTERNATIVES = Code(
    id="SP305",
    name="IGNORED_ALTERNATIVES",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{keyword!r} only combines constraints and is not checked by the client",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "The alternatives say which properties go together and describe no type of their own, for "
        "example `anyOf: [{required: [email]}, {required: [phone]}]`. The type is as if they were "
        "absent."
    ),
)
SCHEMA_TOO_DEEP = Code(
    id="SP306",
    name="SCHEMA_TOO_DEEP",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="schemas are nested more than {limit} deep",
    hint="Move an inner schema to components/schemas and refer to it.",
    explanation=(
        "A schema stands inside a schema inside a schema, and so on, deeper than specpress "
        "follows, for example arrays of arrays of arrays. The innermost value is typed as any JSON "
        "value."
    ),
)
UNSUPPORTED_VALUE = Code(
    id="SP307",
    name="UNSUPPORTED_VALUE",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{keyword!r} lists an object or array; the type is wider than the document's",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "`enum` and `const` become Python types only where their values are strings, numbers, "
        "booleans or null. `const: {kind: a}` is read as if `const` were absent."
    ),
)
MENDED_ENUM_VALUE = Code(
    id="SP308",
    name="MENDED_ENUM_VALUE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the value {value!r} does not fit the type {type!r} and is read as {mended!r}",
    hint="Write the value so that it fits the type: quote it, or remove its quotes.",
    explanation=(
        "A value of `enum` or `const` is of another type than `type` says, often a YAML word or "
        "number without quotes, for example `type: string` with `enum: [1, 2]`. It is read as the "
        "same text in the declared type."
    ),
)
DROPPED_ENUM_VALUE = Code(
    id="SP309",
    name="DROPPED_ENUM_VALUE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the value {value!r} can never have the type {type!r} and is left out",
    hint="Correct the value or the type.",
    explanation=(
        "A value of `enum` or `const` can never be valid because `type` excludes it, for example "
        "`type: integer` with `enum: [small]`."
    ),
)
UNDECLARED_REQUIRED = Code(
    id="SP310",
    name="UNDECLARED_REQUIRED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'required' names {name!r}, which is not among the properties",
    hint="Declare the property or remove it from 'required'.",
    explanation=(
        "`required` lists a property that no part of the schema declares, for example "
        "`required: [nmae]` beside a property `name`. The entry is ignored."
    ),
)
IGNORED_DISCRIMINATOR = Code(
    id="SP311",
    name="IGNORED_DISCRIMINATOR",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the discriminator {property!r} cannot tell the variants apart: {why}",
    hint="Give every variant this property and a value of its own in 'mapping'.",
    explanation=(
        "A discriminator needs a property that every variant has, and a value for each variant, "
        "for example `discriminator: {propertyName: kind}` where the variants have no property "
        "`kind`. Values are told apart by their shape instead."
    ),
)
TOO_MANY_COMBINATIONS = Code(
    id="SP312",
    name="TOO_MANY_COMBINATIONS",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="oneOf and anyOf combine to {count} variants; {keyword!r} is ignored",
    hint="Write the possible combinations out as one oneOf.",
    explanation=(
        "Several `oneOf`/`anyOf` that hold at once mean every combination of their variants, for "
        "example `allOf: [{oneOf: [A, B]}, {oneOf: [C, D]}]` means A+C, A+D, B+C or B+D. There are "
        "too many here to name each as a type."
    ),
)
UNDECLARED_PATH_PARAMETER = Code(
    id="SP320",
    name="UNDECLARED_PATH_PARAMETER",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the path has {{{name}}} but no parameter of that name; it is taken to be a string",
    hint="Declare it: {{name: {name}, in: path, required: true, schema: {{type: string}}}}",
    explanation=(
        "Every variable of a path needs a parameter with `in: path`, for example "
        "`/pets/{petId}` needs `petId`. A missing one is taken to be a required string."
    ),
)
UNUSED_PATH_PARAMETER = Code(
    id="SP321",
    name="UNUSED_PATH_PARAMETER",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the path parameter {name!r} does not occur in the path and is left out",
    hint="Correct its name, or remove it.",
    explanation=(
        "A parameter with `in: path` has no place to go, for example `id` for the path "
        "`/pets/{petId}`."
    ),
)
REPEATED_PARAMETER = Code(
    id="SP322",
    name="REPEATED_PARAMETER",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the {location} parameter {name!r} is listed twice; the first one counts",
    hint="Remove one of the two.",
    explanation=(
        "One list of parameters holds two of the same name and location. (An operation's own "
        "parameter in place of one of its path is fine, and not meant here.)"
    ),
)
RESERVED_HEADER = Code(
    id="SP323",
    name="RESERVED_HEADER",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the header parameter {name!r} is ignored, as OpenAPI asks",
    hint="Describe it by content types or a security scheme instead.",
    explanation=(
        "OpenAPI says that header parameters called Accept, Content-Type or Authorization are "
        "ignored: the media types of bodies and the security schemes already say what they hold."
    ),
)
UNSUPPORTED_STYLE = Code(
    id="SP324",
    name="UNSUPPORTED_STYLE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the style {style!r} does not exist for {location} parameters; {used!r} is used",
    hint="Use one of the styles that OpenAPI lists for this location.",
    explanation=(
        "Each location has its own styles: path has simple, label and matrix; query has form, "
        "spaceDelimited, pipeDelimited and deepObject; header has simple; cookie has form."
    ),
)
UNKNOWN_SECURITY_SCHEME = Code(
    id="SP330",
    name="UNKNOWN_SECURITY_SCHEME",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the security scheme {name!r} is not declared; this alternative is left out",
    hint="Declare it under components/securitySchemes.",
    explanation=(
        "A security requirement names a scheme that the document does not declare, so nobody can "
        "know where the credential goes."
    ),
)
UNSUPPORTED_SECURITY = Code(
    id="SP331",
    name="UNSUPPORTED_SECURITY",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="the client does not put credentials of the kind {kind!r} on requests by itself",
    hint="Configure it on the HTTP client that you hand to the generated one.",
    explanation=(
        "Mutual TLS, HTTP Digest and other rare schemes work on the connection or need several "
        "messages, which is the business of the HTTP client below the generated one."
    ),
)
UNKNOWN_STATUS = Code(
    id="SP340",
    name="UNKNOWN_STATUS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{status!r} is no status code; this response is left out",
    hint="Use a code such as '200', a class such as '4XX', or 'default'.",
    explanation="Responses are keyed by status code, by class of status codes or by `default`.",
)
NOT_MODELLED = Code(
    id="SP341",
    name="NOT_MODELLED",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{what} is {media_type}, which is passed on as it is",
    hint="Nothing to do, unless the API knows JSON as well: then an overlay can say so.",
    explanation=(
        "The client models JSON. XML is sent as the text or bytes that the caller gives, and "
        "comes back as text; streams of JSON values are sent as bytes. Their schemas are not "
        "looked into, for example that of `requestBody: {content: {application/xml: {schema: "
        "...}}}`."
    ),
)
STREAM_APART = Code(
    id="SP342",
    name="STREAM_APART",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="{operation} answers whole or as a stream; each way has a method of its own",
    hint="Nothing to do; a config calls the second one '{operation} (stream)'.",
    explanation=(
        "A whole body and a streamed one are documented, for example `200` with "
        "`application/json` and `text/event-stream`. One method returns the whole answer. A "
        "second one, whose name ends in `stream`, asks for the stream and returns its items as "
        "they come; where the request has a flag `stream`, each method sets it by itself."
    ),
)
