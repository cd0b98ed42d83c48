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
    message="{keyword!r} lists what no type can hold; the type is wider than the document's",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "`enum` and `const` become Python types only where their values are strings, numbers, "
        "booleans or null, and integers of 64 bits at most. `const: {kind: a}` is read as if "
        "`const` were absent."
    ),
)
MENDED_ENUM_VALUE = Code(
    id="SP308",
    name="MENDED_ENUM_VALUE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the value {value!r} does not fit the type {type!r} and is read as {coerced!r}",
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
        "`required: [nmae]` beside a property `name`. The client takes it as any JSON value and "
        "does not insist on it."
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
TOO_MANY_VARIANTS = Code(
    id="SP313",
    name="TOO_MANY_VARIANTS",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="this union has {count} variants, more than {limit}, and is typed as any JSON value",
    hint="Make one object of variants that differ in values only, or nest smaller unions.",
    explanation=(
        "Every variant of `oneOf` or `anyOf` becomes one part of a Python type, and neither Python "
        "nor type checkers take types of thousands of parts, for example `oneOf` over all messages "
        "of a protocol. The value is typed as any JSON value."
    ),
)
CONDITIONAL_PROPERTIES = Code(
    id="SP336",
    name="CONDITIONAL_PROPERTIES",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{names}: under a condition that the client does not check; here always optional",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "`then`, `else`, `dependentSchemas` and alternatives that only combine constraints may "
        "name properties that nothing else declares, for example `if: {properties: {kind: {const: "
        "a}}}` with `then: {properties: {size: {type: integer}}}`. The type has each of them, "
        "optional, and of any type that a branch gives it. When it may be there, and what it may "
        "be elsewhere, nobody checks."
    ),
)
TYPE_ASSUMED = Code(
    id="SP337",
    name="TYPE_ASSUMED",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="'type' is missing; the other keywords are about one and it is read as {type!r}{times}",
    hint="Nothing to do if that is meant; else list the types: 'type: [string, integer]'.",
    explanation=(
        "`{minLength: 2}` says something about strings, and allows every number, list and object. "
        "Nearly always `type` was forgotten, so the value is typed, and checked, as what the "
        "keywords are about. One report stands for all places of the same kind; it shows the first."
    ),
)
EXCLUDED_ALTERNATIVE = Code(
    id="SP338",
    name="EXCLUDED_ALTERNATIVE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the type {type!r} beside the alternatives excludes this one; it is taken all the same",
    hint="Correct 'type', or remove the alternative.",
    explanation=(
        "What stands beside `oneOf` and `anyOf` holds for every alternative, so `{type: string, "
        "oneOf: [{type: integer}, {type: string}]}` never is an integer. Most often the outer type "
        "is the mistake, so the client still reads and sends such values."
    ),
)
LISTED_MISFIT = Code(
    id="SP339",
    name="LISTED_MISFIT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="a value of {keyword!r} does not fit {what}",
    hint="Correct the value, or what stands beside it; until then it can be read and sent.",
    explanation=(
        "`enum` and `const` list what a value may be, and what stands beside them holds as well: "
        "in `{enum: [a, bcd], maxLength: 2}` nothing but `a` is valid. The client goes by the list."
    ),
)
LISTED_TWICE = Code(
    id="SP348",
    name="LISTED_TWICE",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="a value is listed twice under {keyword!r}; it counts once{times}",
    hint="Take one of the two away, or correct it if another value was meant.",
    explanation=(
        "`enum` and `required` list what may or must be there, and to say it twice adds nothing: "
        "the client is the same with one of them. Sometimes the second should have been another."
    ),
)
NULL_EXCLUDED = Code(
    id="SP347",
    name="NULL_EXCLUDED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="null is a value, but {keyword!r} excludes it; it is taken all the same{times}",
    hint="Add null to {keyword!r} as well, or take it away beside it.",
    explanation=(
        "All keywords of a schema hold at once, so in `{type: [string, 'null'], enum: [a, b]}` "
        "null is no value, nor is it in OpenAPI 3.0 by `nullable: true` beside such an `enum`. "
        "Whoever names null means it, so the client reads and sends it."
    ),
)
DELIMITED_PATTERN = Code(
    id="SP319",
    name="DELIMITED_PATTERN",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the pattern {pattern!r} has delimiters; it is read as {meant!r}",
    hint="Write the pattern alone, without slashes around it and letters behind it.",
    explanation=(
        "A `pattern` is a regular expression and not a literal of JavaScript: in "
        "`pattern: /^[0-9]+$/` the slashes would have to be in the text. Of flags only `i` can be "
        "said inside of a pattern; `m` and `s` are left out."
    ),
)
TOO_MANY_VALUES = Code(
    id="SP314",
    name="TOO_MANY_VALUES",
    severity=Severity.WARNING,
    blame=Blame.UNSUPPORTED,
    message="'enum' lists {count} values, more than {limit}; they are not checked by the client",
    hint="Nothing to do if the server checks them; else describe them by 'pattern' or 'format'.",
    explanation=(
        "Each value of an `enum` becomes a member of a Python enum with a name of its own. A list "
        "of this length, for example all postal codes of a country, is data: the type is as if "
        "`enum` were absent."
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
FRAMING_HEADER = Code(
    id="SP325",
    name="FRAMING_HEADER",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the header parameter {name!r} is ignored: the client writes that one itself",
    hint="Nothing to do, or remove the parameter.",
    explanation=(
        "Content-Length and Transfer-Encoding say how long the body of a request is. The client "
        "counts its bytes and says so; a second header of another opinion would break the request."
    ),
)
HEADER_NAME = Code(
    id="SP359",
    name="HEADER_NAME",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{name!r} is no name that a header can have; {what} is left out",
    hint="Correct the name, in the document or in an overlay.",
    explanation=(
        "HTTP spells the names of headers with letters, digits and !#$%&'*+-.^_`|~ only. No "
        "request with another name can be sent, and no answer can hold it."
    ),
)
UNCHECKED = Code(
    id="SP315",
    name="UNCHECKED",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{what} is not checked by the client{times}",
    hint="Nothing to do; the server still checks it.",
    explanation=(
        "A constraint restricts values in a way that the client's checks do not know: a range that "
        "only a format names, a length beside a format that becomes a date, a regular expression "
        "that means something else in Python, or nothing at all. The client sends such values, and "
        "the server may refuse them. One report stands for all places of the same kind; it shows "
        "the first."
    ),
)
UNSATISFIABLE = Code(
    id="SP316",
    name="UNSATISFIABLE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="no value can satisfy {what}{times}",
    hint="Correct one of the two; until then every value is refused.",
    explanation=(
        "Two bounds of one schema exclude each other, for example `minLength: 5` and `maxLength: "
        "3`. Most often they were swapped. Requests with such a value are refused, whatever it is."
    ),
)
DEFAULT_MISFIT = Code(
    id="SP317",
    name="DEFAULT_MISFIT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="a default does not fit {what}{times}",
    hint="Write a default that the schema allows, or leave it out.",
    explanation=(
        "`default` is the value that a server takes where none is given, so it has to be valid "
        "itself: `{type: integer, default: 'ten'}` says two things. It is shown to people as it "
        "is written, and never sent. One report stands for all places of the same kind."
    ),
)
CLOSED_TOO_EARLY = Code(
    id="SP318",
    name="CLOSED_TOO_EARLY",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'additionalProperties: false' forbids what '{keyword}' adds; read as if not{times}",
    hint="Write 'unevaluatedProperties: false', which counts what stands in other parts.",
    explanation=(
        "`additionalProperties` sees the properties beside it and no others, so `false` forbids "
        "every property that `oneOf`, `anyOf` or `allOf` bring. Nobody means that; it is read as "
        "'no others than those of the whole'."
    ),
)
PARAMETER_AS_TEXT = Code(
    id="SP326",
    name="PARAMETER_AS_TEXT",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{name!r} is {media_type}, whose schema is not looked into; callers spell its text",
    hint="Nothing to do, unless the API knows JSON or a 'style' as well; an overlay can say so.",
    explanation=(
        "A parameter with `content` is spelled by its media type. The client writes JSON, and "
        "values that are one text, number or boolean in any media type. Objects and lists as CSV, "
        "XML or a form are given as the text that is to be sent, without escapes."
    ),
)
STYLE_WITHOUT_MEANING = Code(
    id="SP327",
    name="STYLE_WITHOUT_MEANING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the style {style!r} has no meaning for {kinds}; written as {used}{times}",
    hint="Say what the server expects: 'form' with 'explode' for lists, 'content' for all else.",
    explanation=(
        "OpenAPI defines deepObject for objects, and spaceDelimited and pipeDelimited for lists "
        "and objects that are not exploded. Other values are written as the style form writes "
        "them: a list as one `name=item` for each item. One report stands for all parameters of "
        "the same kind; it shows the first."
    ),
)
NOTHING_TO_SEND = Code(
    id="SP328",
    name="NOTHING_TO_SEND",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="{what} cannot be written in {place}; the client refuses it{times}",
    hint="Nothing to do; if the server knows a spelling for it, describe that by 'content'.",
    explanation=(
        "Parameters are text, in which null has no spelling and an empty list leaves nothing. So "
        "null among the items of a list would be left out unseen, and a required parameter would "
        "be missing. One report stands for all such parameters; it shows the first."
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
        "messages, which is the business of the HTTP client below the generated one. Operations "
        "that ask for such a scheme are sent without anything of it.\n\n"
        "    Client(http_client=httpx2.Client(verify=ssl_context_with_a_certificate))\n"
        "    Client(http_client=httpx2.Client(auth=httpx2.DigestAuth(user, password)))"
    ),
)
RAW_AUTHORIZATION = Code(
    id="SP332",
    name="RAW_AUTHORIZATION",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="the client sends what it is given as the whole Authorization header ({scheme!r})",
    hint="Nothing to do; say in the description what the value looks like.",
    explanation=(
        "Only Basic and Bearer say how their values are spelled. For any other HTTP "
        "authentication scheme callers give the whole value of the header, its first word "
        "included.\n\n"
        "    Client(authorization='Token 0123456789')"
    ),
)
SECURITY_COLLISION = Code(
    id="SP334",
    name="SECURITY_COLLISION",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{names} are asked for together, but a request has one {place} only",
    hint="If one of them is enough, make each an item of its own in the list.",
    explanation=(
        "The schemes in one item of a security requirement are all needed; the items are "
        "alternatives. Two schemes that travel in the same header, query parameter or cookie "
        "cannot both be sent: callers have to give both credentials, and one of them arrives.\n\n"
        "    security: [{token: [], user: []}]       # both, in one Authorization header\n"
        "    security: [{token: []}, {user: []}]     # either"
    ),
)
TOKEN_URL_UNSAFE = Code(
    id="SP333",
    name="TOKEN_URL_UNSAFE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the client will refuse to send a secret to {url!r}, which is not https",
    hint="Correct the URL; until then, callers have to give another one.",
    explanation=(
        "The client credentials flow of OAuth 2.0 sends the client's secret to the tokenUrl. RFC "
        "6749 asks for TLS there, and the generated client insists on it, but for the loopback "
        "addresses of a computer itself."
    ),
)
UNUSABLE_SERVER = Code(
    id="SP335",
    name="UNUSABLE_SERVER",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="no client can send requests to {url!r}; this server is left out",
    hint="Write an http or https URL without query and credentials, and {advice}.",
    explanation=(
        "A server's URL is what paths are appended to. It has to be http or https with a host, or "
        "relative; a name in braces has to be declared under `variables`, with a default that "
        "makes it one.\n\n"
        "    servers: [{url: 'https://{region}.example.com'}]   # which regions are there?"
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
PATH_WITH_FRAGMENT = Code(
    id="SP341",
    name="PATH_WITH_FRAGMENT",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="what follows '#' in this path never reaches a server and is not sent",
    hint="Nothing to do, if it is only there to tell operations apart.",
    explanation=(
        "A path such as `/files#add_link` names an operation on `/files`; the fragment of a URL "
        "stays with the client. The operation keeps the whole path as its key."
    ),
)
BODILESS_STATUS = Code(
    id="SP345",
    name="BODILESS_STATUS",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="an answer of status {status} has no body; its 'content' is ignored",
    hint="Remove 'content', or use another status, such as '200'.",
    explanation=(
        "HTTP says that answers of status 204 and 205 end after their headers. No client ever sees "
        "a body in one, so the method returns None for it."
    ),
)
FORM_WITHOUT_NAMES = Code(
    id="SP346",
    name="FORM_WITHOUT_NAMES",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="a body of {media_type} has named parts, and this schema has no names for them",
    hint="Describe an object whose properties are the parts, or the media type that is meant.",
    explanation=(
        "Forms are names with values. A schema such as `{type: array}` or `{type: string, format: "
        "binary}` says nothing that could be sent as one, so the method takes a mapping of names "
        "to values instead. A file alone is a body of `application/octet-stream`, or a property "
        "of a multipart form."
    ),
)
NOT_MODELLED = Code(
    id="SP342",
    name="NOT_MODELLED",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="{what} is {media_type}, which is passed on as it is",
    hint="Nothing to do, unless the API knows JSON as well: then an overlay can say so.",
    explanation=(
        "The client models JSON. XML is sent as the text or bytes that the caller gives, and "
        "comes back as text, and so do forms; streams of JSON values are sent as bytes, and what "
        "is text/plain is text, be it a number or a date. Their schemas are not "
        "looked into, for example that of `requestBody: {content: {application/xml: {schema: "
        "...}}}`."
    ),
)
METHOD_OF_ITS_OWN = Code(
    id="SP343",
    name="METHOD_OF_ITS_OWN",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="{operation} {does} as well, by a method of its own",
    hint="Nothing to do; a config calls it '{key}'.",
    explanation=(
        "What a method takes and returns depends on none of its arguments. So where media types "
        "differ in more than their spelling, for example `application/json` from `text/csv`, or "
        "from JSON of another schema, each has a method. The preferred one keeps the name; the "
        "others are called after what they send or ask for: `list_pets`, `list_pets_csv`.\n\n"
        "A stream beside a whole answer has a method that returns its items as they come; where "
        "the request has a flag `stream`, each method sets it by itself."
    ),
)
NO_METHOD = Code(
    id="SP344",
    name="NO_METHOD",
    severity=Severity.NOTE,
    blame=Blame.UNSUPPORTED,
    message="no method of {operation} {does}",
    hint="Nothing to do; `Accept` and `Content-Type` in `extra_headers` still can.",
    explanation=(
        "Each further method changes one thing: what it sends, or what it asks for. There is none "
        "for both at once (but for streams), none for `*/*` beside other answers, and at most 16 "
        "for the bodies of an operation and 16 for its answers. Everything can be sent and asked "
        "for all the same: with `extra_headers`, a body of bytes in `extra_body`, and the answer "
        "as it came from `with_raw_response`."
    ),
)
