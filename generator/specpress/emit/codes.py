"""What can go wrong between the names and the files on disk: SP601 to SP699."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

TEMPLATES_MISSING = Code(
    id="SP601",
    name="TEMPLATES_MISSING",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{directory} is not a directory of templates",
    hint="pass --templates a directory that holds package/, parts/ and runtime/, or leave it out",
    explanation="""\
The directory given by --templates has to hold the same three folders as specpress's own
templates: package/ (one template per generated file), parts/ (what those include) and runtime/
(Python modules that are copied as they are). Start from a copy of specpress's own:

    cp -r templates my-templates
    specpress generate --templates my-templates
""",
)

TEMPLATE_BROKEN = Code(
    id="SP602",
    name="TEMPLATE_BROKEN",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the template cannot be used: {problem}",
    hint="correct the template, or leave out --templates to use specpress's own",
    explanation="""\
A template is not valid Jinja, includes a template that does not exist, or uses a name that its
view does not have. A misspelled name is never printed as nothing:

    {{ view.sumary }}        the view has "summary": SP602
""",
)

TEMPLATE_PRINTS_TEXT = Code(
    id="SP603",
    name="TEMPLATE_PRINTS_TEXT",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the template prints a {type}, which is not code",
    hint="print a Code value of the view, made by py(), docstring(), ident() and the like",
    explanation="""\
Templates print only Code: values that a few functions made out of data, each of which keeps
hostile text inside one literal, docstring, comment or identifier. Plain text, numbers and lists
are refused, because text of a document could otherwise become part of the program:

    {{ view.title }}         a plain str: SP603
    {{ view.docstring }}     made by docstring(): printed
""",
)

FORMATTER_MISSING = Code(
    id="SP611",
    name="FORMATTER_MISSING",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="ruff, which formats the generated files, cannot be started: {problem}",
    hint="install it into the environment specpress runs in: python -m pip install ruff",
    explanation="""\
Generated Python is formatted by ruff, a dependency of specpress. It is looked for beside the
running Python, then where its package says it is, then on PATH.
""",
)

FORMATTER_FAILED = Code(
    id="SP612",
    name="FORMATTER_FAILED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="ruff could not format the generated files: {problem}",
    hint="this is a bug in specpress or in the templates; nothing has been written",
    explanation="""\
What the templates made is not valid Python, so nothing has been written. With specpress's own
templates this is a bug: please report it together with the document. With --templates, look at
the file and line that ruff names.
""",
)

JUDGED_UNFIT = Code(
    id="SP621",
    name="JUDGED_UNFIT",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{path}:{line}: {problem}",
    hint="this is a bug in specpress or in the templates; nothing has been written",
    explanation="""\
Every generated module is compiled, and its syntax tree compared with what a module of its kind
may hold: imports from a short list of places, classes, constants, methods that make one call.
Anything else, such as a call while the module is imported, could be text of the document that
became code. This never happens with specpress's own templates unless they have a bug: please
report it together with the document.
""",
)

IMPORT_UNRESOLVED = Code(
    id="SP623",
    name="IMPORT_UNRESOLVED",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{path}:{line}: cannot import {name}: {problem}",
    hint="complete the templates (or leave out --templates); nothing has been written",
    explanation="""\
Every relative import of the package is followed before anything is written: the module has to be
one of the files to write, and has to define the name. Templates that lack a module of runtime/, or
whose module lacks something that other templates import, would make a package that fails when it
is imported. Compare them with specpress's own:

    diff -r templates my-templates

With specpress's own templates this is a bug: please report it together with the document.
""",
)

LOCK_BROKEN = Code(
    id="SP631",
    name="LOCK_BROKEN",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the lock file cannot be read: {problem}",
    hint="restore it from version control (a merge conflict is solved by taking either side)",
    explanation="""\
specpress.lock.json says which files specpress wrote, and which names it promised to keep.
Without it specpress neither knows what it may delete nor which names are taken, so a damaged
one stops the run. Restore it:

    git checkout HEAD -- generated/specpress.lock.json
    specpress generate
""",
)

LOCK_TOO_NEW = Code(
    id="SP632",
    name="LOCK_TOO_NEW",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the lock file has format {found}; this specpress reads format {known}",
    hint="upgrade specpress: python -m pip install --upgrade specpress",
    explanation="""\
The output was generated by a newer specpress, whose lock file this one does not understand.
Generating with an older version would undo what the newer one did.
""",
)

OUTPUT_IS_NO_DIRECTORY = Code(
    id="SP641",
    name="OUTPUT_IS_NO_DIRECTORY",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the output {out} is {kind}, not a directory",
    hint="choose another place with --out, or move what is there",
    explanation="""\
The output is a directory that specpress replaces as a whole. A file in its place stays
untouched, and so does a symbolic link: replacing a link would not replace what it points to.
""",
)

OUTPUT_IS_IN_USE = Code(
    id="SP642",
    name="OUTPUT_IS_IN_USE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the output {out} cannot be replaced: {problem}",
    hint="run specpress from outside the output directory, once at a time",
    explanation="""\
A new tree is built beside the output directory, then the two are exchanged in one step. That
cannot be done to the working directory or one of its parents (the shell would be left in a
directory that is gone), to a directory with another file system mounted inside, or while
another specpress writes to the same place.

    cd generated && specpress generate ../openapi.yaml --out .     SP642
    specpress generate openapi.yaml --out generated                fine
""",
)

OUTPUT_NOT_WRITTEN = Code(
    id="SP643",
    name="OUTPUT_NOT_WRITTEN",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="the output {out} could not be written: {problem}",
    hint="look at the permissions and the free space of the directory that holds it",
    explanation="""\
The operating system refused a step while the new tree was built or exchanged with the old one.
The old tree is as it was: the exchange is the last step and happens as a whole or not at all.
""",
)

WOULD_OVERWRITE = Code(
    id="SP644",
    name="WOULD_OVERWRITE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{path} is in the way: specpress did not write it",
    hint="move or delete it, or choose another place with --out",
    explanation="""\
A file that specpress would generate exists already, differs, and is not listed in
specpress.lock.json: a person made it. Specpress overwrites and deletes only what it wrote
itself. Nothing has been written.
""",
)

PATH_ESCAPES = Code(
    id="SP645",
    name="PATH_ESCAPES",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{path!r} is not a path inside the output directory",
    hint="this is a bug in specpress; nothing has been written",
    explanation="""\
Every generated file has a relative path without "..". A path that leads elsewhere is refused
before anything is written.
""",
)
