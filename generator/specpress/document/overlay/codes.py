"""What can be wrong with an overlay (SP101 to SP199)."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

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
OVERLAY_IDLE = Code(
    id="SP139",
    name="OVERLAY_IDLE",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the action on {target} changes nothing",
    hint="Remove it: the document says so itself.",
    explanation=(
        "A correction outlives its cause when the document is corrected upstream: values are there "
        "already, or are what they are set to. Such an action says nothing now, and later it would "
        "hide what the document says next. What an array has already is not appended to it again."
    ),
)
OVERLAY_OVERTAKEN = Code(
    id="SP140",
    name="OVERLAY_OVERTAKEN",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="the action on {target} overrides {place}, which the document has changed since",
    hint="Compare both: remove what is no longer needed; `specpress generate` then forgets it.",
    explanation=(
        "The lock keeps a digest of what each action replaced, removed or merged into when the "
        "output was generated. The document now says something else there, or says something where "
        "it said nothing, and the action hides it. This is told until the output is generated."
    ),
)
