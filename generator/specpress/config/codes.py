"""Diagnostic codes of the config: SP501 to SP599."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

NOT_A_CONFIG = Code(
    id="SP501",
    name="NOT_A_CONFIG",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{file} is not a specpress config: {reason}",
    hint="Begin the file with `specpress: 1`",
    explanation=(
        "A config says which version of the config format it is written in, so that a later"
        " specpress can still read it, and so that a document passed by mistake is recognised."
        " Only version 1 exists.\n\n"
        "    specpress: 1\n"
        "    document: openapi.yaml"
    ),
)

UNKNOWN_KEY = Code(
    id="SP502",
    name="UNKNOWN_CONFIG_KEY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{table} has no setting {key!r}",
    hint="{suggestion}",
    explanation=(
        "A setting that specpress does not know has no effect, and a misspelled one would silently"
        " be missing. So every unknown key is refused.\n\n"
        "    pakcage: {name: pets}   # meant: package"
    ),
)

MISSING_KEY = Code(
    id="SP503",
    name="MISSING_CONFIG_KEY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{table} needs a setting {key!r}",
    hint="Add `{key}: ...` here.",
    explanation=(
        "Some settings make no sense alone: a waiter has to say which operation it asks, a"
        " credential which security scheme it fills in.\n\n"
        "    waiters:\n"
        "      wait_until_ready: {state: status, until: [ready]}   # which operation?"
    ),
)

WRONG_TYPE = Code(
    id="SP504",
    name="WRONG_CONFIG_TYPE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{what} must be {expected}, not {got}",
    hint="Write {expected}; text that looks like a number or a boolean goes in quotes.",
    explanation=(
        "The value of a setting has the wrong type. YAML reads some unquoted words as numbers or"
        " booleans: a version of `1.0` is a number, `'1.0'` is text.\n\n"
        "    package: {version: 1.0}     # a number\n"
        "    package: {version: '1.0'}   # text, as meant"
    ),
)

WRONG_VALUE = Code(
    id="SP505",
    name="WRONG_CONFIG_VALUE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{what} cannot be {value!r}: {reason}",
    hint="{suggestion}",
    explanation=(
        "The value has the right type and is still not one that can be used: a word that is not in"
        " the list of choices, a number out of bounds, a name that Python does not accept.\n\n"
        "    replay: {start_recording: maybe}   # safe, idempotent or never"
    ),
)

DUPLICATE = Code(
    id="SP506",
    name="SAID_TWICE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{what} {name!r} is already taken by {other}",
    hint="Keep one of the two.",
    explanation=(
        "The config gives one thing to two places: an operation two methods, or two methods of a"
        " resource one name. Specpress does not guess which one counts.\n\n"
        "    methods: {get_pet: getPet, fetch_pet: getPet}"
    ),
)

UNKNOWN_OPERATION = Code(
    id="SP510",
    name="UNKNOWN_OPERATION",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the document has no operation {operation!r}",
    hint="{suggestion}",
    explanation=(
        "Operations are named by their operationId, by method and path, or by the name of their"
        " method, as the config or the client's api.md has it. What is named here is none of"
        " these; perhaps the document has changed, or the selection leaves the operation out.\n\n"
        "    methods: {get_pet: getPetById}\n"
        "    methods: {get_pet: GET /pets/{petId}}"
    ),
)

UNKNOWN_PARAMETER = Code(
    id="SP511",
    name="UNKNOWN_PARAMETER",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{operation} has no {kind} {name!r}",
    hint="{suggestion}",
    explanation=(
        "A setting names a parameter or a property of the request body by its name in the document."
        " Nothing there has this name.\n\n"
        "    pagination:\n"
        "      list_pets: {page: pageNumber, ...}   # the document says: page"
    ),
)

UNKNOWN_PROPERTY = Code(
    id="SP512",
    name="UNKNOWN_PROPERTY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{subject} has no property {name!r} (looking for {path!r})",
    hint="{suggestion}",
    explanation=(
        "A property path leads from the root of a response body through objects to a value, with"
        " dots between the names. One of its names is not in the document.\n\n"
        "    total: paging.total   # the document says: paging.total_count"
    ),
)

UNFIT_PROPERTY = Code(
    id="SP513",
    name="UNFIT_PROPERTY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{path!r} of {operation} is {got}; {use} needs {expected}",
    hint="Name a property that is {expected}, or correct the document with an overlay.",
    explanation=(
        "The path leads to a property, but not to one that can be used this way: the items of a"
        " page have to be an array, their total a number, a URL text.\n\n"
        "    pagination:\n"
        "      list_pets: {page: page, items: paging}   # an object, not an array"
    ),
)

UNKNOWN_VALUE = Code(
    id="SP514",
    name="UNKNOWN_VALUE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{value!r} is not among the values of {name!r}",
    hint="{suggestion}",
    explanation=(
        "The document lists the values that this property can have, and the one in the config is"
        " not in the list. A waiter for it would never end.\n\n"
        "    until: [UPLOADDED]   # the document says: UPLOADED"
    ),
)

NO_RESPONSE = Code(
    id="SP515",
    name="NO_RESPONSE_BODY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{operation} answers no JSON object that {path!r} could lead into",
    hint="Document the response of the operation, for example with an overlay.",
    explanation=(
        "Pages, waiters and downloads look into the body of a successful response. The document"
        " says nothing about that body.\n\n"
        "    responses:\n"
        "      '200': {description: Done}   # no content"
    ),
)

UNKNOWN_NAME = Code(
    id="SP516",
    name="UNKNOWN_CONFIG_NAME",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the document has no {kind} {name!r}",
    hint="{suggestion}",
    explanation=(
        "The config speaks of a security scheme, a path parameter, a property or a schema that is"
        " nowhere in the document, so the setting has no effect.\n\n"
        "    secrets: {fields: [pasword]}   # the document says: password"
    ),
)

UNFIT_CREDENTIAL = Code(
    id="SP517",
    name="UNFIT_CREDENTIAL",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="credential {name!r} is the {part} of {scheme!r}, which takes {parts}",
    hint="Set `part` to one of: {parts}",
    explanation=(
        "HTTP Basic takes a username and a password, OAuth2 client credentials a client_id and a"
        " client_secret (or a token as their value), and perhaps scopes and a token_url; other"
        " schemes take one value. Each has an argument of its own.\n\n"
        "    username: {scheme: basic, part: username, env: PETS_USERNAME}\n"
        "    password: {scheme: basic, part: password, env: PETS_PASSWORD}"
    ),
)

UNFIT_ARGUMENT = Code(
    id="SP518",
    name="UNFIT_ARGUMENT",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{name!r} is {got} for {operation}, but {other} takes {expected}",
    hint="{suggestion}",
    explanation=(
        "A method made of two operations has one argument for what both of them call by the same"
        " name. Here no value could be given to both.\n\n"
        "    find_or_create:\n"
        "      create_or_get_room: {find: findRoom, create: createRoom}\n"
        "      # `id` is an integer for the one and a string for the other"
    ),
)

UNSAFE_LOOKUP = Code(
    id="SP519",
    name="UNSAFE_LOOKUP",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="nothing can be looked up with {operation}: it may change something",
    hint="Name an operation that only reads, or say under `replay` that this one is safe.",
    explanation=(
        "What `find` names is asked before anything is done, and again where it is in doubt what"
        " became of that. So it has to be `safe`, as every GET is where the config does not say"
        " otherwise.\n\n"
        "    replay: {searchRooms: safe}   # a POST that only reads\n"
        "    find_or_create:\n"
        "      create_or_get_room: {find: searchRooms, create: createRoom}"
    ),
)

HALF_CREDENTIAL = Code(
    id="SP522",
    name="HALF_CREDENTIAL",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="credential {name!r} is the {part} of {scheme!r}, and nothing is its {other}",
    hint="Add a credential with `scheme: {scheme}` and `part: {other}`.",
    explanation=(
        "A client ID is good for nothing without its secret, nor the secret without the ID.\n\n"
        "    client_id: {scheme: machine, part: client_id, env: PETS_CLIENT_ID}\n"
        "    client_secret: {scheme: machine, part: client_secret, env: PETS_CLIENT_SECRET}"
    ),
)

LOCKED_OUT = Code(
    id="SP523",
    name="LOCKED_OUT",
    severity=Severity.WARNING,
    blame=Blame.CONFIG,
    message="no credential of the config is one that {operation} takes; it takes {schemes}",
    hint="Add a credential for one of these security schemes.",
    explanation=(
        "The config lists the arguments that authenticate the client, and the document says which"
        " security schemes this operation takes. With none of these arguments can it be"
        " authenticated, so it is sent without credentials and most likely refused.\n\n"
        "    credentials: {token: {scheme: bearer}}   # the operation takes: api_key"
    ),
)
