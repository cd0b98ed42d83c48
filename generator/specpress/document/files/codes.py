"""The problems of references to other files. Ids SP243 to SP246 are those of any reference."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

REF_OUTSIDE = Code(
    id="SP251",
    name="REF_OUTSIDE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} leads out of the document's folder and is not read",
    hint="Copy the file into the document's folder, or name one that holds both: --root DIR.",
    explanation=(
        "A document may consist of many files, but all of them lie in the folder of its main "
        "file or below, or in the folder that --root (or `root:` in the config) names. Nothing "
        "else is ever opened: neither by '..', nor by an absolute path or a 'file:' URL, nor "
        "through a link that leads out. So a document from elsewhere cannot make specpress read "
        "what is not part of it."
    ),
)
REF_ADDRESS = Code(
    id="SP252",
    name="REF_ADDRESS",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} is no address of a file: {problem}",
    hint="Name the file from where the reference stands, as in './schemas/pet.yaml#/Pet'.",
    explanation=(
        "A reference to another file is a path from the file that it stands in, with slashes "
        "between the names, or an https URL on a host that is allowed. What comes after # is a "
        "path within that file."
    ),
)
REF_FILE_MISSING = Code(
    id="SP253",
    name="REF_FILE_MISSING",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} names a file that is not there",
    hint="Check the spelling: the path begins where the file with the reference lies.{suggestion}",
    explanation=(
        "A reference to another file is a path from the folder of the file that it stands in, "
        "which may not be the folder of the main document."
    ),
)
REF_FILE_UNREADABLE = Code(
    id="SP254",
    name="REF_FILE_UNREADABLE",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{ref} cannot be read: {reason}",
    hint="Let it name a file with YAML or JSON.",
    explanation=(
        "What a reference names has to be an ordinary file with YAML or JSON in it: no directory, "
        "no device and no pipe. What is wrong with the text of a file is told at its place."
    ),
)
REF_REMOTE = Code(
    id="SP255",
    name="REF_REMOTE",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{ref} is on a host that specpress may not ask",
    hint=(
        "Download the file and refer to the copy, or allow the host: --allow-host {host}, or "
        "`remote: {{hosts: [{host}]}}` in the config."
    ),
    explanation=(
        "Specpress asks no host unless it is told to, so that a document cannot make it talk to "
        "others, and its result depends on nothing but files. A host that is allowed is asked by "
        "https (http only where the host is given with http://, or is this machine), without "
        "proxies and credentials; redirects are followed to allowed hosts only. Every run fetches "
        "anew, and the lock file remembers the digest of what came."
    ),
)
REMOTE_FAILED = Code(
    id="SP256",
    name="REMOTE_FAILED",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{url} cannot be fetched: {reason}",
    hint="Try again when the host can be reached, or download the file and refer to the copy.",
    explanation=(
        "The document needs a file on another host. That it cannot be fetched now says nothing "
        "about the document, so nothing is generated or compared without it."
    ),
)
REF_INLINED = Code(
    id="SP257",
    name="REF_INLINED",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="OpenAPI has no reference in place of {kind}; read as if {ref} stood here",
    hint="Bundlers read it so; other tools may not. Refer to each part from its own place.",
    explanation=(
        "References can stand in for schemas, parameters, headers, request bodies, responses, "
        "examples, links, callbacks, security schemes and path items. Many documents also put one "
        "in place of an operation, or of all paths or schemas at once. The meaning is plain, so "
        "the content of the file is read in its place."
    ),
)
FILES_TOO_MUCH = Code(
    id="SP258",
    name="FILES_TOO_MUCH",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="the files that belong to the document are too much: {problem}",
    hint="Refer to fewer and smaller files, and to the same place rather than to copies.",
    explanation=(
        "References can make a small document very large. The limits are far beyond any document "
        "that people write."
    ),
)
REF_TO_ROOT = Code(
    id="SP262",
    name="REF_TO_ROOT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="{ref} names the entry '' of a file; read as {read}, the whole of it",
    hint="Write {read}",
    explanation=(
        "What comes after # is a path, and '/' is the path to an entry whose name is empty. Nobody "
        "has such an entry; bundlers take '#/' for the whole file, and so does specpress."
    ),
)
