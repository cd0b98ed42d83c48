"""Every kind of change there is: SP701 to SP789."""

from __future__ import annotations

from specpress.changes.kinds import Axis, Level, kind
from specpress.diagnostics import Blame, Code, Severity

_SOURCE, _BEHAVIOUR, _DOCS = Axis.SOURCE, Axis.BEHAVIOUR, Axis.DOCUMENTATION
_MAJOR, _MINOR, _PATCH = Level.MAJOR, Level.MINOR, Level.PATCH

PACKAGE_RENAMED = kind(
    701,
    "PACKAGE_RENAMED",
    _MAJOR,
    _SOURCE,
    message="the package is imported as `{new}`, no longer as `{old}`",
    hint="Replace `import {old}` by `import {new}`.",
    explanation="Every import of the package names it. Say `package: {name: ...}` to keep a name.",
)
CLIENT_RENAMED = kind(
    702,
    "CLIENT_RENAMED",
    _MAJOR,
    _SOURCE,
    message="the client's class is `{new}`, no longer `{old}`",
    hint="Replace `{old}` by `{new}`, or keep the name: `client: {{name: {old}}}`.",
    explanation=(
        "The class that users make first, its asynchronous twin and the base of its exceptions are"
        " named after the API's title where the config gives no name. A changed title renames them."
    ),
)
CLIENT_ARGUMENT_REMOVED = kind(
    703,
    "CLIENT_ARGUMENT_REMOVED",
    _MAJOR,
    _SOURCE,
    message="the client no longer takes `{subject}`",
    hint="Leave the argument out.",
    explanation=(
        "Arguments of the client are its credentials, the parameters it holds and the variables of"
        " its server. One is gone, or is called otherwise now."
    ),
)
CLIENT_ARGUMENT_ADDED = kind(
    704,
    "CLIENT_ARGUMENT_ADDED",
    _MINOR,
    _SOURCE,
    message="the client takes `{subject}`",
    explanation="A new argument of the client. All of them may be left out.",
)
CLIENT_ARGUMENT_RETYPED = kind(
    705,
    "CLIENT_ARGUMENT_RETYPED",
    _MAJOR,
    _SOURCE,
    message="the client takes `{subject}` as `{new}`, no longer as `{old}`",
    hint="Pass a value of the new type.",
    explanation="What could be passed for an argument of the client cannot be passed any more.",
)
ENVIRONMENT_CHANGED = kind(
    706,
    "ENVIRONMENT_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`{subject}` is read from `{new}`, no longer from `{old}`",
    hint="Set {new} where programs run, or name the old variable in the config (`env: {old}`).",
    explanation=(
        "What the client is not told it reads from the environment. Where the variable has another"
        " name, programs that worked find no credentials, although nothing in them changed."
    ),
)
BASE_URL_CHANGED = kind(
    707,
    "BASE_URL_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="requests go to `{new}`, no longer to `{old}`",
    hint="Pass `base_url=` to stay with the old server.",
    explanation=(
        "The first server of the document that has a host is where the client sends everything,"
        " credentials included."
    ),
)
ERRORS_CHANGED = kind(
    708,
    "ERRORS_CHANGED",
    _MINOR,
    _BEHAVIOUR,
    message="error bodies are read otherwise",
    hint="Look at what programs do with the details of an error.",
    explanation="The config says where an error body keeps code and message; that has changed.",
)
CREDENTIAL_CHANGED = kind(
    709,
    "CREDENTIAL_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`{subject}` is sent as `{new}`, no longer as `{old}`",
    hint="Make sure that the value is one for the new scheme.",
    explanation="An argument of the client keeps its name and fills in something else.",
)

RESOURCE_REMOVED = kind(
    711,
    "RESOURCE_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`client.{subject}` is gone",
    hint="Its methods have no replacement, unless they are listed as renamed.",
    explanation=(
        "Nothing is left below this part of the client: the document has none of its operations any"
        " more, or they have moved."
    ),
)
RESOURCE_RENAMED = kind(
    712,
    "RESOURCE_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`client.{old}` is now `client.{new}`",
    hint="Replace `client.{old}` by `client.{new}`, or keep it: `resources: {{{old}: ...}}`.",
    explanation="All methods of a resource are found in another place, under the names they had.",
)
RESOURCE_CLASS_RENAMED = kind(
    713,
    "RESOURCE_CLASS_RENAMED",
    _MAJOR,
    _SOURCE,
    message="the class of `client.{subject}` is `{new}`, no longer `{old}`",
    hint="Replace the import.",
    explanation=(
        "Classes of resources are imported for annotations: `from PACKAGE.resources import ...`."
        " With the lock file they keep their names."
    ),
)
METHOD_REMOVED = kind(
    714,
    "METHOD_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`client.{subject}` is gone",
    hint="It called {old}: stop calling it.",
    explanation=(
        "The document has the operation no more, or the config no longer adds the method. Where it"
        " only disappeared from the document and still works, an overlay can bring it back."
    ),
)
METHOD_RENAMED = kind(
    715,
    "METHOD_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`client.{old}` is now `client.{new}`",
    hint=(
        "Replace the call; or keep the name:"
        " `resources: {{{home}: {{methods: {{{name}: '{operation}'}}}}}}`; or keep both for a"
        " release: `renamed: {{{old}: {sibling}}}`."
    ),
    explanation="The same operation is called by a method of another name or of another resource.",
)
METHOD_ADDED = kind(
    716,
    "METHOD_ADDED",
    _MINOR,
    _SOURCE,
    message="`client.{subject}` calls `{new}`",
    explanation="An operation is new, or the config adds a method.",
)
METHOD_REPURPOSED = kind(
    717,
    "METHOD_REPURPOSED",
    _MAJOR,
    _BEHAVIOUR,
    message="`client.{subject}` calls `{new}`, no longer `{old}`",
    hint="Check every call: the name is the old one, what it does is not.",
    explanation=(
        "A method's name now belongs to another operation: neither path nor operationId is that of"
        " the old one."
    ),
)
RETURN_RETYPED = kind(
    718,
    "RETURN_RETYPED",
    _MAJOR,
    _SOURCE,
    message="`client.{subject}` returns `{new}`, no longer `{old}`",
    hint="Handle what it may return now.",
    explanation=(
        "What a method returns cannot stand where the old type is wanted: it may be more, or"
        " something else."
    ),
)
RETURN_EXTENDED = kind(
    719,
    "RETURN_EXTENDED",
    _MINOR,
    _SOURCE,
    message="`client.{subject}` returns `{new}`, so far `{old}`",
    explanation=(
        "What a method returns is told more exactly, or it returns something where it returned"
        " nothing. Programs need no change."
    ),
)

ARGUMENT_REMOVED = kind(
    721,
    "ARGUMENT_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is no longer taken",
    hint="Leave the argument out; what an API takes without saying so fits `extra_query`.",
    explanation="A parameter or a property of a body is gone from the document.",
)
ARGUMENT_RENAMED = kind(
    722,
    "ARGUMENT_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is now called `{new}`",
    hint="Replace `{old}=` by `{new}=`.",
    explanation=(
        "An argument stands for the same parameter or property under another name, or is the only"
        " new one of the same type where one is gone."
    ),
)
ARGUMENT_REQUIRED = kind(
    723,
    "ARGUMENT_REQUIRED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` has to be given",
    hint="Pass it in every call.",
    explanation=(
        "A new parameter or property is required, or an old one has become so. Methods that the"
        " config derives from the operation demand it, too."
    ),
)
ARGUMENT_ADDED = kind(
    724,
    "ARGUMENT_ADDED",
    _MINOR,
    _SOURCE,
    message="`{subject}` may be given",
    explanation="A new argument that may be left out.",
)
ARGUMENT_OPTIONAL = kind(
    725,
    "ARGUMENT_OPTIONAL",
    _MINOR,
    _SOURCE,
    message="`{subject}` may be left out",
    explanation="An argument that had to be given need not be.",
)
ARGUMENT_RETYPED = kind(
    726,
    "ARGUMENT_RETYPED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` takes `{new}`, no longer `{old}`",
    hint="Pass a value of the new type.",
    explanation="What could be passed for an argument cannot be passed any more.",
)
ARGUMENT_EXTENDED = kind(
    727,
    "ARGUMENT_EXTENDED",
    _MINOR,
    _SOURCE,
    message="`{subject}` takes `{new}`, so far `{old}`",
    explanation="More can be passed for an argument than before.",
)
ARGUMENT_POSITION_CHANGED = kind(
    728,
    "ARGUMENT_POSITION_CHANGED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` can no longer be given by its old position",
    hint="Pass it by name.",
    explanation="Arguments without names are told by their order, which is another now.",
)

TYPE_REMOVED = kind(
    731,
    "TYPE_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`types.{subject}` is gone",
    hint="Stop importing it.",
    explanation=(
        "Nothing in the document is of this type any more. Where it only became part of something"
        " else, the name can be pinned: `names: {'#/components/schemas/X': ...}`."
    ),
)
TYPE_RENAMED = kind(
    732,
    "TYPE_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`types.{old}` is now `types.{new}`",
    hint=(
        "Replace the import; or keep the name: `names: {{'{place}': {old}}}`; or keep both for a"
        " release: `renamed: {{{old}: {new}}}`."
    ),
    explanation="A type is gone and the only new one of equal shape has another name.",
)
TYPE_ADDED = kind(
    733,
    "TYPE_ADDED",
    _MINOR,
    _SOURCE,
    message="`types.{subject}` is new",
    explanation="The document holds something that it did not hold before.",
)
TYPE_MOVED = kind(
    734,
    "TYPE_MOVED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` can no longer be imported from `{old}`",
    hint="Import it from `types`, where every type is.",
    explanation=(
        "Types live in the modules of the resources that use them. One that was imported from such"
        " a module is no longer found there."
    ),
)
TYPE_RETYPED = kind(
    735,
    "TYPE_RETYPED",
    _MAJOR,
    _SOURCE,
    message="`types.{subject}` is `{new}`, no longer `{old}`",
    hint="Look at every use: a name that meant one thing means another.",
    explanation=(
        "A model has become a union, an alias stands for other types, the values of an enum are of"
        " another type: what worked with the old one may not with the new one."
    ),
)
TYPE_EXTENDED = kind(
    736,
    "TYPE_EXTENDED",
    _MINOR,
    _SOURCE,
    message="`types.{subject}` is `{new}`, so far `{old}`",
    explanation="A type allows more where callers pass it, or is narrower where they read it.",
)

FIELD_REMOVED = kind(
    741,
    "FIELD_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is gone",
    hint="Stop using it.",
    explanation="A property of a type is gone: its attribute, and the key of the dict for callers.",
)
FIELD_RENAMED = kind(
    742,
    "FIELD_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is now called `{new}`",
    hint=(
        "Replace `.{old}` by `.{new}`; or keep both for a release: `renamed: {{{subject}: {new}}}`."
    ),
    explanation=(
        "A property keeps its place under another name, or is the only new one of the same type"
        " where one is gone."
    ),
)
FIELD_REQUIRED = kind(
    743,
    "FIELD_REQUIRED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` has to be given",
    hint="Pass it wherever a value of the type is made.",
    explanation=(
        "A property that requests carry is required now, or a new one is required from the start."
    ),
)
FIELD_ADDED = kind(
    744,
    "FIELD_ADDED",
    _MINOR,
    _SOURCE,
    message="`{subject}` is new",
    explanation="A new property that callers need not give.",
)
FIELD_OPTIONAL = kind(
    745,
    "FIELD_OPTIONAL",
    _MINOR,
    _SOURCE,
    message="`{subject}` may be left out",
    explanation="A property that requests had to carry may be left out.",
)
FIELD_RETYPED = kind(
    746,
    "FIELD_RETYPED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is `{new}`, no longer `{old}`",
    hint="Handle what it may hold now, and pass what it takes now.",
    explanation=(
        "In an answer a property may hold more than before (null, absence, another type); in a"
        " request it takes less. `UnsetType` means that it may be absent."
    ),
)
FIELD_EXTENDED = kind(
    747,
    "FIELD_EXTENDED",
    _MINOR,
    _SOURCE,
    message="`{subject}` is `{new}`, so far `{old}`",
    explanation="In a request a property takes more than before; in an answer it is narrower.",
)

VALUE_REMOVED = kind(
    751,
    "VALUE_REMOVED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` ({old}) is gone",
    hint="Stop using the member; as an argument its value is refused.",
    explanation=(
        "A value of an enum is gone: its member, and the literal for callers. In an answer, a"
        " server that still sends it is read as a member without a name."
    ),
)
VALUE_RENAMED = kind(
    752,
    "VALUE_RENAMED",
    _MAJOR,
    _SOURCE,
    message="`{subject}` is now called `{new}`",
    hint="Replace the member.",
    explanation="The same value of an enum has a member of another name: what is sent is the same.",
)
VALUE_ADDED = kind(
    753,
    "VALUE_ADDED",
    _MINOR,
    _SOURCE,
    message="`{subject}` ({new}) may be given",
    explanation="A new value of an enum that only requests carry.",
)
ANSWER_VALUE_ADDED = kind(
    754,
    "ANSWER_VALUE_ADDED",
    _MINOR,
    _BEHAVIOUR,
    message="`{subject}` ({new}) may be answered",
    hint="Look at programs that list all values: one more may come.",
    explanation=(
        "Enums are open: a value that nobody knows is kept. So a new one breaks no client, but a"
        " program that decides by value may want to know it."
    ),
)

BOUND_TIGHTENED = kind(
    761,
    "BOUND_TIGHTENED",
    _MAJOR,
    _BEHAVIOUR,
    message="`{subject}`: {new}, so far {old}",
    hint="Values beyond the bound are refused before they are sent.",
    explanation="Arguments are checked against the document's bounds; one of them allows less now.",
)
BOUND_LOOSENED = kind(
    762,
    "BOUND_LOOSENED",
    _MINOR,
    _BEHAVIOUR,
    message="`{subject}`: {new}, so far {old}",
    explanation="A bound on what is sent allows more than before.",
)
DEFAULT_CHANGED = kind(
    763,
    "DEFAULT_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`{subject}` is `{new}` where it is left out, so far `{old}`",
    hint="Pass the old value where it is wanted.",
    explanation=(
        "What stands in for an argument that is left out has changed, at the server or in Python."
    ),
)
REPLAY_ALLOWED = kind(
    764,
    "REPLAY_ALLOWED",
    _MAJOR,
    _BEHAVIOUR,
    message="`client.{subject}` may be sent again after a lost answer ({new}, so far {old})",
    hint="Say `replay: {{{name}: never}}` in the config if twice is not as once.",
    explanation=(
        "A request whose answer is lost is repeated if it is safe or idempotent. An operation that"
        " was not is held to be so now: it may be carried out twice."
    ),
)
REPLAY_FORBIDDEN = kind(
    765,
    "REPLAY_FORBIDDEN",
    _MINOR,
    _BEHAVIOUR,
    message="`client.{subject}` is no longer sent again after a lost answer",
    hint="Expect the error that was hidden by a second attempt.",
    explanation="An operation that was repeated is not any more.",
)
SECURITY_CHANGED = kind(
    766,
    "SECURITY_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`client.{subject}` needs `{new}`, so far `{old}`",
    hint="Give the client the credentials that it needs now.",
    explanation="Ways to authenticate that were enough for an operation are not any more.",
)
SECURITY_EXTENDED = kind(
    767,
    "SECURITY_EXTENDED",
    _MINOR,
    _BEHAVIOUR,
    message="`client.{subject}` needs `{new}`, so far `{old}`",
    explanation="There are more ways to authenticate than before.",
)
SERVER_CHANGED = kind(
    768,
    "SERVER_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`client.{subject}` is sent to `{new}`, so far to `{old}`",
    hint="Pass `base_url=` to say where everything goes.",
    explanation=(
        "An operation has a server of its own, or no longer; its credentials go there as well."
    ),
)
SENT_OTHERWISE = kind(
    769,
    "SENT_OTHERWISE",
    _PATCH,
    _BEHAVIOUR,
    message="`{subject}` is sent as `{new}`, so far as `{old}`",
    explanation=(
        "A path, a wire name, a style or a media type has changed. Programs need no change; tests"
        " that look at requests may."
    ),
)
HELPER_CHANGED = kind(
    770,
    "HELPER_CHANGED",
    _MAJOR,
    _BEHAVIOUR,
    message="`client.{subject}` does `{new}`, so far `{old}`",
    hint="Check that programs want what it does now.",
    explanation=(
        "A method that the config adds (a shortcut, a waiter, a download) has other fixed"
        " arguments, other states, other places in the answer."
    ),
)

SECRET_SHOWN = kind(
    771,
    "SECRET_SHOWN",
    _MAJOR,
    _BEHAVIOUR,
    message="`{subject}` is no longer hidden in logs and representations",
    hint="Name it under `secrets:` in the config, or expect it in logs.",
    explanation="What the config calls secret is never shown. This property was, and is not now.",
)
SECRET_HIDDEN = kind(
    772,
    "SECRET_HIDDEN",
    _MINOR,
    _BEHAVIOUR,
    message="`{subject}` is hidden in logs and representations",
    explanation="A property has become secret.",
)
DEPRECATED = kind(
    773,
    "DEPRECATED",
    _MINOR,
    _DOCS,
    message="`{subject}` is deprecated",
    hint="Look for what stands in its place: the documentation may say.",
    explanation="The document calls it deprecated: it works, and will go.",
)
NAME_DEPRECATED = kind(
    776,
    "NAME_DEPRECATED",
    _MINOR,
    _SOURCE,
    message="`{old}` is deprecated: it is called `{new}` now",
    hint="Use the new name: a later release can do without the old one.",
    explanation=(
        "What a name stood for has another one, and the config keeps the old one for a while under"
        " `renamed`. Programs that use it are warned when they run (`DeprecationWarning`) and by"
        " type checkers, and do what they did."
    ),
)
NO_LONGER_DEPRECATED = kind(
    774,
    "NO_LONGER_DEPRECATED",
    _PATCH,
    _DOCS,
    message="`{subject}` is no longer deprecated",
    explanation="The document has taken back that it is deprecated.",
)
DOCUMENTATION_CHANGED = kind(
    775,
    "DOCUMENTATION_CHANGED",
    _PATCH,
    _DOCS,
    message="`{subject}` is described otherwise",
    explanation="Only words for people have changed.",
)

NO_OLD_SIDE = Code(
    id="SP781",
    name="NO_OLD_SIDE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="there is nothing to compare with: {problem}",
    hint="Name a git reference, a folder, an old document or a saved surface: `--against v1.2.0`.",
    explanation=(
        "`specpress changes` presses an old side and a new one. Without `--against` the old side is"
        " the newest release tag that git knows, else the commit where the branch began. In CI, the"
        " history has to be there: `fetch-depth: 0`."
    ),
)
OLD_SIDE_UNUSABLE = Code(
    id="SP782",
    name="OLD_SIDE_UNUSABLE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{against} cannot be pressed: {problem}",
    hint="Compare with a later commit, or with a surface that was saved then (`--save`).",
    explanation=(
        "The old document, overlay or config is one that this specpress cannot use. A surface that"
        " was saved with the release needs nothing to be pressed again."
    ),
)
UNKNOWN_FINGERPRINT = Code(
    id="SP783",
    name="UNKNOWN_FINGERPRINT",
    severity=Severity.NOTE,
    blame=Blame.CONFIG,
    message="{fingerprint} is accepted, but there is no such change",
    hint="Take it out of `accept:`.",
    explanation=(
        "The config accepts a change by its fingerprint. After a release the change lies behind,"
        " and its entry says nothing any more."
    ),
)
MISSING_BUMP = Code(
    id="SP784",
    name="MISSING_BUMP",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{told}, but the version is {new}: since {old}, {example}",
    hint="Let `package: {{version: ...}}` say {wanted} or more, or undo the change.",
    explanation=(
        "Since the last release something has changed that breaks programs of users, and the"
        " package still has a version that promises the contrary. What changed stands in its"
        " CHANGELOG.md, and `specpress changes` tells more of it. A release is a section of that"
        " file: once the unreleased section is headed by the version, what comes next is"
        " compared with it."
    ),
)
RELEASED_UNTOLD = Code(
    id="SP785",
    name="RELEASED_UNTOLD",
    severity=Severity.WARNING,
    blame=Blame.CONFIG,
    message="{version} is released by CHANGELOG.md, which does not tell that {example}{more}",
    hint="Tell it there, or take it back and generate once before the next change.",
    explanation=(
        "CHANGELOG.md has a section for the version, so what the package has now is what was"
        " released, and later changes are told from there. Something has changed since the"
        " changelog was last kept: it would be told nowhere."
    ),
)
CHANGELOG_UNUSABLE = Code(
    id="SP786",
    name="CHANGELOG_UNUSABLE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{file} cannot be used: {problem}",
    hint="Restore it from the last commit, or remove it to begin anew.",
    explanation=(
        "`specpress generate` keeps two files beside the package by which it tells users what"
        " changed: CHANGELOG.md, a text in UTF-8, and specpress.surface.json, what users of the"
        " last release could see."
    ),
)
