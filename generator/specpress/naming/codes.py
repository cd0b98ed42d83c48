"""Diagnostic codes of naming: SP401 to SP499."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

CONTESTED_TYPE = Code(
    id="SP401",
    name="CONTESTED_TYPE_NAME",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="nothing tells this schema apart from others called {wanted}; it is called {name}",
    hint="Pin a name in the config: `names: {{'{location}': YourName}}`",
    explanation=(
        "Every schema becomes a class, named after its component, its title or the place it is"
        " used in. Two schemas want the same name here, and nothing that words can say tells them"
        " apart: no constant, no property, no type, no bound. Specpress does not number classes,"
        " because the numbers would move when the document grows: the class gets a name that"
        " nobody would choose, but that stays as long as what it stands for, and waits for one"
        " that is pinned in the config.\n\n"
        "    names:\n"
        "      '#/components/schemas/Code/oneOf/0': ShortCode   # two patterns made of signs"
    ),
)

CONTESTED_METHOD = Code(
    id="SP402",
    name="CONTESTED_METHOD_NAME",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="nothing tells {operation} apart from others called {wanted}; it is called {name}",
    hint=(
        "Name the method in the config:"
        " `resources: {{{resource}: {{methods: {{your_name: {operation}}}}}}}`"
    ),
    explanation=(
        "Every operation becomes a method, named after its operationId or its path. Two operations"
        " of one resource want the same name, and not even the signs in their paths tell them"
        " apart. The method gets a name that nobody would choose, and waits for one that is given"
        " in the config.\n\n"
        "    resources:\n"
        "      pets: {methods: {get_pet: 'GET /pets/{id}', get_pet_again: 'GET /pets/{ID}'}}"
    ),
)

CONTESTED_NAME = Code(
    id="SP403",
    name="CONTESTED_NAME",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="nothing tells {text!r} apart from others called {wanted}; it is called {name}",
    hint="Rename one of them in the document, for example with an overlay.",
    explanation=(
        "Properties, enum values and parameters become Python names. Two texts come out alike"
        " here, although their signs and capitals were taken into account: for example an emoji"
        " with and without the mark that asks for it in colour."
    ),
)

PIN_CLASH = Code(
    id="SP404",
    name="PIN_CLASH",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{what} cannot be called {name!r}: {reason}",
    hint="Choose another name.",
    explanation=(
        "The config gives a name that something else has already, or that the generated code needs"
        " for itself. The pinned thing is named as if there were no pin.\n\n"
        "    names:\n"
        "      '#/components/schemas/A': Item\n"
        "      '#/components/schemas/B': Item"
    ),
)
ARGUMENT_TAKEN = Code(
    id="SP405",
    name="ARGUMENT_TAKEN",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="no argument of the client can be called {name!r}: {reason}",
    hint="Choose another name: the key of a credential, or 'argument' of a parameter.",
    explanation=(
        "Credentials and parameters of the config become arguments of the client beside those that"
        " every client has, such as `timeout`. Each needs a name of its own.\n\n"
        "    client:\n"
        "      parameters: {timeout: {argument: limit}}   # the document's name, the client's name"
    ),
)

RENAMED_UNKNOWN = Code(
    id="SP411",
    name="RENAMED_UNKNOWN",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{old} can stand for nothing: there is no {name}",
    hint="{suggestion}",
    explanation=(
        "`renamed` keeps an old name for a while beside the one that took its place, which has to"
        " be there: a type, a method of a resource, or an attribute of a model, as users write"
        " them.\n\n"
        "    renamed:\n"
        "      Book: Volume                        # a type, and the dict for callers\n"
        "      books.fetch_book: books.get_book    # a method\n"
        "      Volume.name: title                  # an attribute"
    ),
)

RENAMED_UNFIT = Code(
    id="SP412",
    name="RENAMED_UNFIT",
    severity=Severity.ERROR,
    blame=Blame.CONFIG,
    message="{old} cannot stand for {new}: {reason}",
    hint="Take the line out of `renamed`, or choose other names.",
    explanation=(
        "An old name stays only where nothing else is called so: what the document has now comes"
        " first. A type stands for a type, a method for another one of its resource, an attribute"
        " for another one of its model. Arguments have no second names: a method could then be"
        " called with both, or with neither.\n\n"
        "    renamed: {books.fetch_book: shelves.get_book}   # of another resource"
    ),
)

NAME_LOST = Code(
    id="SP406",
    name="NAME_LOST",
    severity=Severity.ERROR,
    blame=Blame.DOCUMENT,
    message="{name} is gone, although it was published ({what})",
    hint=(
        "`specpress changes` says what became of it. Keep it by a pin (`names:`) or a method"
        " (`resources:`), or let it go: `accept: {{'{name}': why}}`."
    ),
    explanation=(
        "The lock file lists what users can import, call and set. Where the document no longer has"
        " what a name stood for, the name cannot stay, and programs that use it break. Without"
        " `strict` this is said once and the lock forgets the name; with it nothing is written"
        " until the config accepts the loss, with a reason.\n\n"
        "    accept:\n"
        "      types.pets.Owner: it was never used"
    ),
)
