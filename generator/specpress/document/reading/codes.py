"""What can be wrong with the text of a file (SP101 to SP199)."""

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
