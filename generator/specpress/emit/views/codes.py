"""What the views cannot put into a client yet: SP650 to SP699."""

from __future__ import annotations

from specpress.diagnostics import Blame, Code, Severity

PROPERTY_UNSUPPORTED = Code(
    id="SP651",
    name="PROPERTY_UNSUPPORTED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="the property {name!r} is left out: models cannot hold a name with such characters",
    hint="rename the property with an overlay if the API knows it by another name, or ignore this",
    explanation="""\
The models are msgspec Structs, whose property names hold no quotation mark, backslash or control
character. A property with such a name is left out of models and of what callers may pass:

    properties:
      'say "hello"': {type: string}

Everything else of the object is unaffected; answers that have the property are still read.
""",
)

PAGES_UNSUPPORTED = Code(
    id="SP652",
    name="PAGES_UNSUPPORTED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{operation} does not answer what pages can be made of, so its pages are not walked",
    hint="remove it from the config's pagination, or describe its answer as one plain object",
    explanation="""\
Pages can be walked where an operation has one successful answer, this is an object without
undeclared properties, and its items are an array that is reached through objects:

    pagination:
      list_pets: {page: page, items: data, total: paging.total}

An answer that is one of several objects, or that has a property called iter_pages, has_next_page
or get_next_page, cannot be a page. The method then returns its answer as it is.
""",
)

WAITER_UNSUPPORTED = Code(
    id="SP653",
    name="WAITER_UNSUPPORTED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{operation} does not answer what a waiter can look into, so there is none",
    hint="remove it from the config's waiters, or describe its answer as one plain object",
    explanation="""\
A waiter looks at a property of an operation's answer again and again. The operation needs one
successful answer, and the property has to be reached through objects:

    waiters:
      wait_until_done: {operation: get_job, state: data.status, until: [DONE]}

An answer that is one of several objects cannot be looked into. The waiter is left out.
""",
)

DOWNLOAD_UNSUPPORTED = Code(
    id="SP654",
    name="DOWNLOAD_UNSUPPORTED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="{operation} does not answer what a download can be made of, so there is none",
    hint="name properties of one object that is reached through objects, or remove the download",
    explanation="""\
A download reads the URL of a file, and what is known of the file, from one object in an
operation's answer:

    downloads:
      download_report: {operation: get_report, url: data.url, size: data.size}

The operation needs one successful answer, and all properties have to be in the same object. The
download is left out otherwise.
""",
)

RECIPE_UNSUPPORTED = Code(
    id="SP655",
    name="RECIPE_UNSUPPORTED",
    severity=Severity.ERROR,
    blame=Blame.UNSUPPORTED,
    message="no method can be made of {operation} and the operation that finds for it",
    hint="name values that are reached through objects, or remove it from the config",
    explanation="""\
A method that finds something needs an operation that answers it. Where values are read from this
answer, there has to be one successful answer with a body, and they have to be reached through
objects:

    find_then_act:
      cancel_active_job: {find: get_active_job, act: cancel_job, found: {jobId: data.id}}

It also has one argument for what both operations call by the same name, so both have to take the
same kind of value for it. Otherwise the method is left out.
""",
)

EXAMPLE_MISFIT = Code(
    id="SP656",
    name="EXAMPLE_MISFIT",
    severity=Severity.WARNING,
    blame=Blame.DOCUMENT,
    message="an example of {operation} does not fit its schema and is not shown as it is: {what}",
    hint="correct the example, most often because the schema has changed and it has not",
    explanation="""\
The README of the client shows calls that are made of the document's examples. A call made of one
that its schema does not allow would be refused, so another example is shown, or a value that
specpress makes up.
""",
)
