"""What is read as it was surely meant, or left out (SP201 to SP299)."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

NULL_VALUE = Code(
    id="SP211",
    name="NULL_VALUE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{key}' is null; read as absent",
    hint="Remove the key, or give it a value.",
    explanation=(
        "A key without a value is null in YAML, and null is not a value this key can have. "
        "It often remains when everything below a key was removed:\n\n"
        "    properties:"
    ),
)
WRONG_SHAPE = Code(
    id="SP212",
    name="WRONG_SHAPE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{key}' must be {expected}, not {found}; left out",
    hint="Write {expected} there.",
    explanation=(
        "A part of the document has a form that OpenAPI does not allow and from which no "
        "meaning can be guessed, so it is read as if it were not there."
    ),
)
SPELLING = Code(
    id="SP213",
    name="SPELLING",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{key}' must be {expected}; {found} is read as {read}",
    hint="Write {read} there.",
    explanation=(
        "A value has the wrong type but one obvious meaning: a number or boolean where a "
        "text belongs (often for want of quotes), a text where a number or boolean belongs,"
        " an empty array where an empty object belongs."
    ),
)
TYPE_MISSPELLED = Code(
    id="SP214",
    name="TYPE_MISSPELLED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{type}' is not a type; read as {read}",
    hint="{advice}",
    explanation=(
        "The types are string, number, integer, boolean, array, object and null. Names from"
        " programming languages and older versions of OpenAPI are read as what they surely "
        "mean, for example 'int' as integer, and 'datetime' as a string of format date-"
        "time."
    ),
)
TYPE_UNKNOWN = Code(
    id="SP215",
    name="TYPE_UNKNOWN",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{type}' is not a type; any value is accepted",
    hint="Use one of string, number, integer, boolean, array, object, null.",
    explanation=(
        "The type of a schema is not one that JSON Schema knows and cannot be guessed, so "
        "nothing is said about the type of this value."
    ),
)
REQUIRED_ON_PROPERTY = Code(
    id="SP216",
    name="REQUIRED_ON_PROPERTY",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'required: {value}' on a property; read as part of the object's 'required' list",
    hint="List '{name}' under 'required' of the object instead.",
    explanation=(
        "In OpenAPI 3 the object lists which of its properties are required. The older "
        "form, a boolean on the property itself, is read as an entry of that list:\n\n"
        "    type: object\n"
        "    required: [id]\n"
        "    properties: {id: {type: string}}"
    ),
)
EMPTY_LIST = Code(
    id="SP217",
    name="EMPTY_LIST",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{key}' is an empty array; read as absent",
    hint="Remove the key, or list at least one entry.",
    explanation=(
        "An empty 'enum' would allow no value at all, and an empty 'allOf', 'anyOf' or "
        "'oneOf' is not allowed; all of them mostly remain from a template that had nothing"
        " to fill in."
    ),
)
BOOLEAN_SCHEMA = Code(
    id="SP218",
    name="BOOLEAN_SCHEMA",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="'{key}: {value}' is read as the schema {read}",
    hint="Nothing to do.",
    explanation=(
        "JSON Schema allows true (any value) and false (no value) wherever a schema may "
        "stand. They are rewritten as the equal schemas {} and {not: {}}."
    ),
)
INFO_MISSING = Code(
    id="SP219",
    name="INFO_MISSING",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{key}' is missing; read as '{read}'",
    hint="Add '{key}' to 'info'.",
    explanation=(
        "Every document has an 'info' with a 'title' and a 'version'. Names and texts of "
        "the client come from the title."
    ),
)
DESCRIPTION_MISSING = Code(
    id="SP220",
    name="DESCRIPTION_MISSING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the response has no 'description'",
    hint="Add one; an empty text will do.",
    explanation=(
        "OpenAPI requires a description of every response. Without one the generated "
        "documentation says nothing about it."
    ),
)
KEY_MISSING = Code(
    id="SP221",
    name="KEY_MISSING",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the {kind} has no '{key}' and is left out",
    hint="Add '{key}'.",
    explanation=(
        "An object lacks a key without which it means nothing: a parameter without a name, "
        "a server without a URL, a tag without a name."
    ),
)
PARAMETER_REPEATED = Code(
    id="SP222",
    name="PARAMETER_REPEATED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the {location} parameter '{name}' is listed twice; the first is used",
    hint="Remove one of them.",
    explanation=(
        "Parameters are told apart by their name and where they travel ('in'). A list can "
        "hold each pair once. A parameter of an operation may replace one of the path."
    ),
)
PATH_PARAMETER_OPTIONAL = Code(
    id="SP223",
    name="PATH_PARAMETER_OPTIONAL",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the path parameter '{name}' must have 'required: true'; read so",
    hint="Add 'required: true'.",
    explanation=(
        "A path cannot be built without all of its parts, so every path parameter is "
        "required, and OpenAPI wants that to be said."
    ),
)
PATH_PARAMETER_UNDECLARED = Code(
    id="SP224",
    name="PATH_PARAMETER_UNDECLARED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="nobody declares the path parameter '{name}' of {path}; taken as a required text",
    hint=(
        "Add it to 'parameters': {{name: {name}, in: path, required: true, schema: {{type: "
        "string}}}}."
    ),
    explanation=(
        "The path has a variable in braces that neither the path item nor the operation "
        "declares as a parameter, so its type is not known:\n\n"
        "    /pets/{petId}:\n"
        "      parameters:\n"
        "        - {name: petId, in: path, required: true, schema: {type: string}}"
    ),
)
PATH_PARAMETER_UNUSED = Code(
    id="SP225",
    name="PATH_PARAMETER_UNUSED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the path {path} has no {{{name}}}, so the path parameter '{name}' is left out",
    hint="Add {{{name}}} to the path, or remove the parameter.",
    explanation=(
        "A parameter is declared with 'in: path', but the path has no variable of that "
        "name, so there is no place for its value. Often the two differ in spelling only, "
        "as petId and pet_id."
    ),
)
OPERATION_ID_REPEATED = Code(
    id="SP226",
    name="OPERATION_ID_REPEATED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the operationId '{id}' is used twice; here it is ignored",
    hint="Choose another one: {first} has it already.",
    explanation=(
        "An operationId names one operation of the whole document. The first one keeps the "
        "name, one of the document before one that an overlay wrote; the other is named after "
        "its method and path, as if it had none."
    ),
)
OPERATION_ID_EMPTY = Code(
    id="SP227",
    name="OPERATION_ID_EMPTY",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the operationId is empty; read as absent",
    hint="Give the operation a name, or remove the key.",
    explanation=(
        "An empty operationId names nothing. The operation is named after its method and "
        "path, as if it had none."
    ),
)
PATH_WITHOUT_SLASH = Code(
    id="SP228",
    name="PATH_WITHOUT_SLASH",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the path '{path}' does not begin with a slash; read as '/{path}'",
    hint="Write '/{path}'.",
    explanation="Paths are appended to the server's URL and begin with a slash.",
)
SECURITY_SCHEME_UNKNOWN = Code(
    id="SP229",
    name="SECURITY_SCHEME_UNKNOWN",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="there is no security scheme '{name}'; the requirement is left out",
    hint="Declare it under components.securitySchemes, or correct the name.{suggestion}",
    explanation=(
        "A security requirement names schemes that components.securitySchemes declares. One"
        " that nobody declares says nothing about how to authenticate."
    ),
)
SCHEMA_MISSING = Code(
    id="SP230",
    name="SCHEMA_MISSING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the {kind} has neither 'schema' nor 'content'; taken as a text",
    hint="Add a 'schema'.",
    explanation=(
        "A parameter without a schema has no type. Everything in a URL or header is text, "
        "so that is what it is taken for."
    ),
)
PARAMETER_LOCATION = Code(
    id="SP231",
    name="PARAMETER_LOCATION",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="parameters cannot travel in '{location}'; the parameter '{name}' is left out",
    hint="Use path, query, header or cookie; a body belongs under 'requestBody'.",
    explanation=(
        "OpenAPI 3 knows four places for a parameter. 'body' and 'formData' are from "
        "Swagger 2: their content belongs under 'requestBody'."
    ),
)
RESPONSE_STATUS = Code(
    id="SP232",
    name="RESPONSE_STATUS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{status}' is not a status; the response is left out",
    hint="Use a code such as '200', a class such as '4XX', or 'default'.",
    explanation=(
        "Responses are listed by their HTTP status: three digits, a digit with XX, or "
        "'default' for all others."
    ),
)
CONTENT_EMPTY = Code(
    id="SP233",
    name="CONTENT_EMPTY",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the {kind} has an empty 'content'; read as no body",
    hint="List a media type, or remove 'content'.",
    explanation=(
        "The 'content' of a request or response body lists its media types. With none "
        "listed there is no body."
    ),
)
STATUS_SPELLING = Code(
    id="SP234",
    name="STATUS_SPELLING",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{status}' is read as the status '{read}'",
    hint="Write '{read}'.",
    explanation=(
        "Classes of statuses are written with capital letters: '4XX'. 'default' is written "
        "in small letters."
    ),
)
RESPONSES_MISSING = Code(
    id="SP235",
    name="RESPONSES_MISSING",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="the operation lists no responses",
    hint="List at least one, for example '200'.",
    explanation=(
        "OpenAPI wants every operation to say what it may answer. Without that, whatever is"
        " answered is handed over as it came."
    ),
)
REQUIRED_STRAY = Code(
    id="SP236",
    name="REQUIRED_STRAY",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'required: {value}' means nothing here; ignored",
    hint="Remove it. A parameter or property is required by its holder, not by its schema.",
    explanation=(
        "In a schema 'required' is the list of the properties that must be there. True or "
        "false means something beside the 'name' of a parameter only:\n\n"
        "    - name: id\n"
        "      in: query\n"
        "      required: true\n"
        "      schema: {type: string}"
    ),
)
TEXT_TOO_LONG = Code(
    id="SP237",
    name="TEXT_TOO_LONG",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the {key} has {count} characters, more than {limit}; the rest is left out",
    hint="Say in the document what a reader of code needs, and link to the rest.",
    explanation=(
        "Titles, summaries and descriptions become docstrings and pages of documentation. One as "
        "long as a book is data or a mistake, and nobody would find anything in it."
    ),
)
REF_MISPLACED = Code(
    id="SP250",
    name="REF_MISPLACED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the {kind} here cannot be a reference; '$ref' is ignored",
    hint="Write the {kind} itself here.",
    explanation=(
        "References can stand in for schemas, parameters, headers, request bodies, "
        "responses, examples, links, callbacks, security schemes and path items, and for "
        "nothing else."
    ),
)
