"""One run of a command: what it was asked, what it found, and how that is shown."""

from __future__ import annotations

import json
import os
import shlex
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from specpress import planning
from specpress.diagnostics import Diagnostics, Stopped
from specpress.discovery import USUAL, find_config
from specpress.document.files.remote import host_of
from specpress.document.select import Selection
from specpress.progress import Progress
from specpress.report import Count, annotation, plain, show_findings, to_github, to_json, to_text

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence
    from pathlib import Path

    from specpress.changes.change import Change
    from specpress.emit.output.check import Finding
    from specpress.pipeline import Pressed, Understood
    from specpress.planning import Plan
    from specpress.report import Paint

T = TypeVar("T")


class Run:
    """One run over a document: collects problems, and shows them however the run ends."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.diagnostics = Diagnostics()
        self.sources = planning.Sources()
        self.form: str = options["diagnostics"]
        self._options = options

    @contextmanager
    def reported(self) -> Generator[None]:
        """Show what has been found if the run cannot go on, and end with exit 1."""
        try:
            yield
        except planning.MissingInputError as error:
            raise click.UsageError(str(error)) from error
        except Stopped:
            self.report(Count())
            sys.exit(1)

    def plan(self) -> Plan:
        """The command line and the config, put together."""
        inputs = planning.Inputs(
            document=self._options["document"],
            config=self._config(),
            overlays=self._options["overlay"],
            out=self._options["out"],
            package=self._options["package"],
            distribution=self._options["dist"],
            templates=self._options["templates"],
            select=Selection(
                tags=self._options["include_tag"],
                paths=self._options["include_path"],
                operations=self._options["include_operation"],
            ),
            strict=self._options["strict"],
            root=self._options["root"],
            hosts=tuple(map(host_of, self._options["allow_host"])),
        )
        return planning.plan(inputs, self.diagnostics, self.sources)

    def press(self, plan: Plan) -> Pressed:
        """From the document to the files of the client, in sight of whoever waits."""
        # Only here: the OpenAPI model comes with it, which takes longer than all the rest.
        from specpress.pipeline import press  # noqa: PLC0415

        with Progress(sys.stderr) as progress:
            pressed = press(plan, self.diagnostics, self.sources, progress)
        return self._keep(pressed)

    def understand(self, plan: Plan) -> Understood:
        """From the document to what it means, in sight of whoever waits."""
        # Only here: the OpenAPI model comes with it, which takes longer than all the rest.
        from specpress.pipeline import understand  # noqa: PLC0415

        with Progress(sys.stderr) as progress:
            understood = understand(plan, self.diagnostics, self.sources, progress)
        return self._keep(understood)

    def _keep(self, value: T) -> T:
        """Hold on to a value, and the sources, until the program ends, where there is one."""
        kept = cast("list[object] | None", click.get_current_context().find_object(list))
        if kept is not None:
            kept += [self, value]
        return value

    def _config(self) -> Path | None:
        config: Path | None = self._options["config"]
        document: Path | None = self._options["document"]
        if config is not None or (self._options["no_config"] and document is not None):
            return config
        found = find_config(document)
        if document is None and found.config is None:
            places = " or ".join(map(str, USUAL))
            raise click.UsageError(f"no document given, and there is no {places}")
        if found.line and self.form == "text":
            click.echo(found.line, err=True)
        return found.config

    def report(self, count: Count) -> None:
        """Show every problem on stderr."""
        found, locate = list(self.diagnostics), self.sources.locate
        match self.form:
            case "json":
                text = to_json(found, locate, count)
            case "github":
                text = to_github(found, locate, count)
            case _:
                text = to_text(found, locate, count, paint=painter())
        click.echo(text, nl=False, err=True)

    def checked(self, findings: Sequence[Finding], out: Path, count: Count) -> str:
        """The findings of a check and every problem as one JSON document."""
        said = json.loads(to_json(list(self.diagnostics), self.sources.locate, count))
        said |= json.loads(show_findings(findings, out, self.command(), "json"))
        return json.dumps(said, indent=2) + "\n"

    def annotate(self, changes: Iterable[Change]) -> None:
        """Show changes that wait to be generated beside their lines, where GitHub is to show them.

        What only words for people are about is not shown.
        """
        for each in changes if self.form == "github" else ():
            where = each.new_place or each.old_place
            if where is not None and each.kind.level.value != "patch":
                text = f"{each.message}\nNot generated yet: {self.command()}"
                title = f"{each.kind.id} {each.kind.name}"
                click.echo(annotation("warning", title, text, self.sources.locate(where)))

    def refuse_errors(self, plan: Plan, count: Count) -> None:
        """End the run with exit 1 if it found errors and they forbid the result."""
        if plan.strict and self.diagnostics.has_errors:
            self.report(count)
            if self.form == "text":
                click.echo("nothing written: errors are not accepted (strict)", err=True)
            sys.exit(1)

    def command(self) -> str:
        """The ``generate`` that has the same inputs as this run."""
        words = ["specpress", "generate"]
        for name, value in self._options.items():
            if name in {"document", "diagnostics"} or not value:
                continue
            flag = f"--{name.replace('_', '-')}"
            values = cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,))
            words += [flag] if value is True else [w for each in values for w in (flag, str(each))]
        document = self._options["document"]
        return shlex.join([*words, *([str(document)] if document is not None else [])])


def painter() -> Paint:
    """How problems are coloured: as the terminal wants it, or not at all."""
    if os.environ.get("NO_COLOR") or not sys.stderr.isatty():
        return plain
    return lambda text, colour: click.style(text, fg=colour, bold=colour != "blue")
