"""Views to text. The only module that knows Jinja, and the place where its freedom ends.

Two rules hold for every template. It prints only ``Code`` (checked whenever something is
printed), and it decides nothing: loops, truth of a view's attribute, attributes and includes are
all there is (``check_template``; a test holds every template to it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
from jinja2 import nodes

from specpress.diagnostics import Span
from specpress.emit.code import Code
from specpress.emit.codes import TEMPLATE_BROKEN, TEMPLATE_PRINTS_TEXT
from specpress.emit.page import Rendered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specpress.diagnostics import Diagnostics, Stopped
    from specpress.emit.page import Page
    from specpress.emit.templates import Templates


class _UntrustedTextError(Exception):
    """A template tried to print something that is not ``Code``."""


def _only_code(value: object) -> Code:
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises, and says which name is missing
    if type(value) is not Code:
        raise _UntrustedTextError(type(value).__name__)
    return value


def render(
    pages: Iterable[Page], templates: Templates, diagnostics: Diagnostics
) -> Iterator[Rendered]:
    """The texts of pages, each as soon as it is asked for.

    Raises:
        Stopped: a template is broken or prints what is not ``Code``.
    """

    def load(name: str) -> tuple[str, str, None] | None:
        # With its name in the place of a file name, errors can be traced to the template.
        return (templates.files[name], name, None) if name in templates.files else None

    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # noqa: S701 - Python, not HTML; what is printed was escaped as such
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    for page in pages:
        try:
            text = environment.get_template(page.template).render(view=page.view)
        except (jinja2.TemplateError, _UntrustedTextError) as error:
            raise _stopped(error, page, templates, diagnostics) from error
        yield Rendered(page.path, text, page.kind)


def _stopped(
    error: jinja2.TemplateError | _UntrustedTextError,
    page: Page,
    templates: Templates,
    diagnostics: Diagnostics,
) -> Stopped:
    span = _span(error, page, templates)
    if isinstance(error, _UntrustedTextError):
        return diagnostics.stop(TEMPLATE_PRINTS_TEXT, span=span, type=str(error))
    problem = f"no such template: {error}" if isinstance(error, jinja2.TemplateNotFound) else error
    return diagnostics.stop(TEMPLATE_BROKEN, span=span, problem=str(problem))


def _span(error: Exception, page: Page, templates: Templates) -> Span:
    name, line = page.template, 1
    if isinstance(error, jinja2.TemplateSyntaxError):
        name, line = error.name or name, error.lineno
    else:
        # Jinja rewrites tracebacks: a frame of a template has the template's line number.
        traceback = error.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if frame.f_code.co_filename in templates.files:
                name, line = frame.f_code.co_filename, traceback.tb_lineno
            traceback = traceback.tb_next
    lines = templates.files.get(name, "").splitlines()
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    column = len(text) - len(text.lstrip()) + 1
    return Span(
        file=f"{templates.directory}/{name}",
        line=line,
        column=column,
        end_column=max(len(text), column) + 1,
        text=text,
    )


_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Name,
    nodes.Getattr,
)
_ALLOWED_IN_TESTS = (nodes.Name, nodes.Getattr, nodes.Not, nodes.And, nodes.Or)


def check_template(source: str) -> list[str]:
    """What a template holds beyond loops, boolean ifs, attributes and includes.

    Returns:
        One line per problem, ``"3: Filter is not allowed"``; empty for a good template.

    Raises:
        jinja2.TemplateSyntaxError: the source is not Jinja.
    """
    problems: list[str] = []

    def visit(node: nodes.Node, allowed: tuple[type[nodes.Node], ...]) -> None:
        if not isinstance(node, allowed):
            problems.append(f"{node.lineno}: {type(node).__name__} is not allowed")
        elif isinstance(node, nodes.Include):
            if not isinstance(node.template, nodes.Const):
                problems.append(f"{node.lineno}: an include needs a fixed name")
        elif isinstance(node, nodes.If):
            visit(node.test, _ALLOWED_IN_TESTS)
            for child in (*node.body, *node.elif_, *node.else_):
                visit(child, _ALLOWED)
        else:
            if isinstance(node, nodes.For) and (node.test is not None or node.recursive):
                problems.append(f"{node.lineno}: a loop has no condition and no recursion")
            for child in node.iter_child_nodes():
                visit(child, allowed)

    visit(jinja2.Environment(autoescape=False).parse(source), _ALLOWED)  # noqa: S701 - see render
    return problems
