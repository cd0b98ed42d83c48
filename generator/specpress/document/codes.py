"""What can be wrong with a document, as far as this package can tell.

Longer than other modules because it is a table: SP101 to SP199 are about reading files and
overlays, SP201 to SP299 about what a document says.
"""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

FILE_NOT_FOUND = Code(
    id="SP101",
    name="FILE_NOT_FOUND",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="there is no file {file}",
    hint="Check the path; it counts from the directory the command runs in.",
    explanation=(
        "The document, overlay or config named on the command line or in the config does "
        "not exist. Paths on the command line count from the current directory, paths in a "
        "config from the config's own directory."
    ),
)
FILE_IS_DIRECTORY = Code(
    id="SP102",
    name="FILE_IS_DIRECTORY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{file} is a directory, not a file",
    hint="Name the document inside it, for example {file}/openapi.yaml.",
    explanation=(
        "A document is one file. Give the path of the file that holds the 'openapi:' key."
    ),
)
FILE_UNREADABLE = Code(
    id="SP103",
    name="FILE_UNREADABLE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{file} cannot be read: {reason}",
    hint="Check the file's permissions.",
    explanation=(
        "The operating system refused to hand over the file, for the reason given; most "
        "often its permissions do not allow it."
    ),
)
FILE_TOO_LARGE = Code(
    id="SP121",
    name="FILE_TOO_LARGE",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{file} has more than {limit} MB, the most that specpress reads",
    hint="Split the document by its tags or paths, and generate a client of each part.",
    explanation=(
        "The largest documents that are published have some thirty megabytes. A file of this size "
        "is no description of an API, most often data or a mistake, and would take gigabytes of "
        "memory."
    ),
)
EMPTY_DOCUMENT = Code(
    id="SP104",
    name="EMPTY_DOCUMENT",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the file is empty",
    hint="Write at least 'openapi: 3.1.0', an 'info' and 'paths'.",
    explanation=(
        "The file holds nothing but blanks or comments. The smallest document is:\n\n"
        "    openapi: 3.1.0\n"
        "    info: {title: Pets, version: '1'}\n"
        "    paths: {}"
    ),
)
NOT_UTF8 = Code(
    id="SP105",
    name="NOT_UTF8",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="byte {byte} is not valid {encoding}",
    hint="Save the file as UTF-8.",
    explanation=(
        "Documents are read as UTF-8, or as UTF-16 or UTF-32 where they begin with a byte "
        "order mark. This one has a byte that cannot stand there, as in a file saved in "
        "Latin-1 or Windows-1252."
    ),
)
CONTROL_CHARACTER = Code(
    id="SP106",
    name="CONTROL_CHARACTER",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the character {character} is not allowed in YAML",
    hint='Remove it, or write it as an escape in double quotes, for example "\\x07".',
    explanation=(
        "YAML allows printable characters, tabs and line breaks only. Control characters "
        "mostly come from a copied terminal output, NULs from a file saved as UTF-16 "
        "without a byte order mark."
    ),
)
SURROGATE = Code(
    id="SP107",
    name="SURROGATE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="a text holds half of a surrogate pair, which is no character",
    hint="Write both halves, for example \\ud83d\\ude00, or the character itself.",
    explanation=(
        "JSON spells characters beyond U+FFFF as two \\u escapes. One of them alone, as in "
        '"\\ud83d", stands for no character and cannot be written to any file.'
    ),
)
YAML_SYNTAX = Code(
    id="SP108",
    name="YAML_SYNTAX",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="this is not valid YAML: {problem}",
    hint="{advice}",
    explanation=(
        "The YAML parser could not go on at this place. The cause is often a little before "
        "it: a quote that is not closed, a line indented with a tab or differently from its"
        " neighbours, or text with ': ' in it that needs quotes:\n\n"
        "    description: 'Note: quotes are needed here'"
    ),
)
JSON_SYNTAX = Code(
    id="SP109",
    name="JSON_SYNTAX",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="this is not valid JSON: {problem}",
    hint="{advice}",
    explanation=(
        "The JSON parser could not go on at this place. JSON knows no comments, no trailing"
        " commas and no single quotes. A file that uses them may be valid YAML: name it "
        ".yaml."
    ),
)
DUPLICATE_KEY = Code(
    id="SP110",
    name="DUPLICATE_KEY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the key '{key}' occurs twice in one object, first at line {line}, column {column}",
    hint="Rename or remove one of them, or merge their values.",
    explanation=(
        "An object can hold a key once. Parsers that allow more keep the last one and lose "
        "the others silently, so an operation would vanish:\n\n"
        "    paths:\n"
        "      /pets: {get: ...}\n"
        "      /pets: {post: ...}   # belongs into the entry above"
    ),
)
COMPLEX_KEY = Code(
    id="SP111",
    name="COMPLEX_KEY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="an object or array is used as a key",
    hint="Check the colons and braces here; a key must be plain text.",
    explanation=(
        "YAML allows any value as a key, JSON and OpenAPI text only. Mostly this is a "
        "template placeholder that YAML reads as an object: '{name}: 1' needs quotes around"
        " '{name}'."
    ),
)
KEY_NOT_TEXT = Code(
    id="SP112",
    name="KEY_NOT_TEXT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the key {key} is not a text; read as '{key}', and so are all such keys ({count})",
    hint="Put quotes around it: '{key}'.",
    explanation=(
        "Keys of OpenAPI objects are texts, but YAML reads an unquoted 200 as a number and "
        "true as a boolean. They are read as they are spelled. One report stands for all "
        "such keys of a file:\n\n"
        "    responses:\n"
        "      '200': {description: Fine}"
    ),
)
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
NUMBER_NOT_JSON = Code(
    id="SP114",
    name="NUMBER_NOT_JSON",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the number {number} cannot be used",
    hint="Write a finite number of ordinary size, or put it in quotes if it is a text.",
    explanation=(
        "JSON has no NaN and no infinity, and numbers like 1e999 become infinite when read."
        " Integers may have up to 4300 digits."
    ),
)
ALIAS_UNDEFINED = Code(
    id="SP115",
    name="ALIAS_UNDEFINED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the alias *{alias} has no anchor &{alias} before it",
    hint="Define the anchor first, or quote the text if no alias was meant.",
    explanation=(
        "In YAML '*name' repeats the value that '&name' marked earlier in the file. A plain"
        " text that begins with an asterisk needs quotes: '*/*'."
    ),
)
ALIAS_BOMB = Code(
    id="SP116",
    name="ALIAS_BOMB",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the alias *{alias} makes the document endless or absurdly large",
    hint="Write the repeated parts as components and refer to them with $ref.",
    explanation=(
        "Aliases that repeat other aliases multiply: ten levels of ten are ten thousand "
        "million nodes from a few lines of text. A document is refused when aliases blow it"
        " up beyond a million nodes and ten times its size, or when an alias lies inside "
        "what it repeats."
    ),
)
MERGE_KEY = Code(
    id="SP117",
    name="MERGE_KEY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the merge key '<<' needs an object or a list of objects",
    hint="Let it point at an anchored object: '<<: *name'.",
    explanation=(
        "The YAML merge key copies the entries of other objects into this one, so what "
        "follows it must be objects:\n\n"
        "    base: &base {type: object}\n"
        "    pet:\n"
        "      <<: *base"
    ),
)
YAML_TAG = Code(
    id="SP118",
    name="YAML_TAG",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the YAML tag {tag} has no meaning here",
    hint="Remove the tag.",
    explanation=(
        "Documents are plain JSON data; tags such as !include or !!binary ask for something"
        " else. Only the standard ones for text, numbers, booleans, null, lists and maps "
        "are read."
    ),
)
SEVERAL_DOCUMENTS = Code(
    id="SP119",
    name="SEVERAL_DOCUMENTS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="a second YAML document begins here",
    hint="Keep one document in the file, and remove the '---' line.",
    explanation=(
        "A line of three dashes ends one YAML document and begins another. Which of them is"
        " meant cannot be known."
    ),
)
ROOT_NOT_OBJECT = Code(
    id="SP120",
    name="ROOT_NOT_OBJECT",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the document is {found}, not an object",
    hint="Begin the file with keys such as 'openapi:', 'info:' and 'paths:'.",
    explanation=(
        "An OpenAPI document, an overlay and a config are each one object at the top. A "
        "file whose first line is a list item or a plain text is something else, perhaps an"
        " error page that was saved in its place."
    ),
)
TOO_MANY_NODES = Code(
    id="SP122",
    name="TOO_MANY_NODES",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{what} has more than {limit} {parts}, the most that specpress reads",
    hint="Leave out lists of data, or describe what is in them by a pattern or a format.",
    explanation=(
        "A description of an API has lists of hundreds or thousands of entries. Hundreds of "
        "thousands are data, most often an enum that somebody exported from a table, or a mistake; "
        "reading ends as soon as there are too many, before they take gigabytes of memory."
    ),
)
OVERLAY_VERSION = Code(
    id="SP131",
    name="OVERLAY_VERSION",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{version}' is not an overlay version that can be read",
    hint="Write 'overlay: 1.0.0'.",
    explanation=(
        "An overlay file says which version of the OpenAPI Overlay Specification it "
        "follows. Version 1.0 is read."
    ),
)
OVERLAY_SHAPE = Code(
    id="SP132",
    name="OVERLAY_SHAPE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="'{key}' must be {expected}",
    hint="Write it like this: {example}.",
    explanation=(
        "An overlay has 'overlay', 'info' with 'title' and 'version', and 'actions', a list"
        " of objects with 'target' and 'update' or 'remove':\n\n"
        "    overlay: 1.0.0\n"
        "    info: {title: Corrections, version: 1.0.0}\n"
        "    actions:\n"
        "      - target: $.info\n"
        "        update: {title: Pets}"
    ),
)
OVERLAY_UNKNOWN_KEY = Code(
    id="SP133",
    name="OVERLAY_UNKNOWN_KEY",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="an overlay has no key '{key}' here",
    hint="Remove it, or prefix it with 'x-' if it is your own.{suggestion}",
    explanation=(
        "A misspelled key would silently do nothing, so unknown keys are refused. Known are"
        " 'overlay', 'info', 'extends' and 'actions' at the top, and 'target', "
        "'description', 'update' and 'remove' in an action."
    ),
)
OVERLAY_TARGET_SYNTAX = Code(
    id="SP134",
    name="OVERLAY_TARGET_SYNTAX",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the target cannot be read at '{rest}': {problem}",
    hint="Targets look like $.paths['/pets'].get or $.paths.*.get.",
    explanation=(
        "Targets are JSONPath expressions. Read are '$', '.name', \"['name']\", '.*', '[*]', "
        "'[0]', '[-1]', '..name', lists such as ['get','put'], and filters that compare one"
        " property: [?(@.name=='id')]."
    ),
)
OVERLAY_NO_MATCH = Code(
    id="SP135",
    name="OVERLAY_NO_MATCH",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the target {target} matches nothing in {file}",
    hint=(
        "Compare it with the document, which may have changed; remove the action if it is "
        "no longer needed."
    ),
    explanation=(
        "An action that matches nothing does nothing, most often because the document has "
        "changed under it: a correction would be lost without anybody noticing. So it ends "
        "the run."
    ),
)
OVERLAY_EXTENDS = Code(
    id="SP136",
    name="OVERLAY_EXTENDS",
    severity=Severity.NOTE,
    blame=Blame.DOCUMENT,
    message="'extends' is not followed; the overlay is applied to {file}",
    hint="Nothing to do, if that is the document it was written for.",
    explanation=(
        "An overlay can name the document it is meant for. Here the command line or the "
        "config says which document is corrected, so 'extends' has no effect."
    ),
)
OVERLAY_MISMATCH = Code(
    id="SP137",
    name="OVERLAY_MISMATCH",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the update for {target} is {update}, but the target is {found}",
    hint="Let the update be of the same kind as what it changes.",
    explanation=(
        "An update is merged into its target: an object into an object, anything into an "
        "array (which it is appended to), a single value in place of a single value. An "
        "object cannot be merged into a text or number."
    ),
)
OVERLAY_ROOT = Code(
    id="SP138",
    name="OVERLAY_ROOT",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="the root of the document cannot be removed",
    hint="Target what is to be removed, for example $.paths['/pets'].",
    explanation=(
        "An action with 'remove: true' takes its targets out of the object or array that "
        "holds them. The root is held by nothing."
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
    message="'nullable' is not a keyword of OpenAPI 3.1; read as in 3.0",
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
        " or null'"
    ),
    hint="Write nullable: true with allOf: [{{$ref: ...}}], or in 3.1 anyOf with type: 'null'.",
    explanation=(
        "OpenAPI 3.0 says that everything beside '$ref' is ignored, but whoever writes "
        "'nullable: true' there means it."
    ),
)
REF_SIBLINGS = Code(
    id="SP208",
    name="REF_SIBLINGS",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="'{keyword}' beside '$ref' is ignored in OpenAPI 3.0",
    hint="Put the $ref into allOf: [{{$ref: ...}}] and keep '{keyword}' beside that.",
    explanation=(
        "In OpenAPI 3.0 an object with '$ref' is a reference and nothing else. "
        "Descriptions, defaults and examples beside it are kept here because they do no "
        "harm; what would change the type is ignored, as the specification says."
    ),
)
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
    hint="Write {read}.",
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
        "name; the second is named after its method and path, as if it had none."
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
