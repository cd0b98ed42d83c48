"""The command line: options in, stages called, problems shown, exit codes out.

Exit 0: done. Exit 1: the document (or the config, or the output) cannot be used, or has an error
under ``--strict``; nothing is written. Exit 2: wrong usage.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from specpress import __version__
from specpress.discovery import NAME
from specpress.emit.output.check import compare, unseen
from specpress.emit.output.write import recover, settle, write_files, write_tree
from specpress.ir.dump import dump
from specpress.options import PATH, option, takes_inputs
from specpress.progress import Progress
from specpress.report import Count, plain, show_findings
from specpress.report import explain as explained
from specpress.run import Run, painter

if TYPE_CHECKING:
    from specpress.emit.output.check import Finding

T = TypeVar("T")


class _Main(click.Group):
    """The commands. Called as a program, it says a bug in one line instead of a traceback."""

    def __call__(self, *args: Any, **kwargs: Any) -> NoReturn:
        """Run as a program. Click deals with a broken pipe and with Ctrl-C."""
        try:
            self.main(*args, **kwargs)
        except Exception as error:
            if os.environ.get("SPECPRESS_DEBUG"):
                raise
            click.echo(f"internal error: {_origin(error)}", err=True)
            click.echo("This is a bug in specpress; SPECPRESS_DEBUG=1 shows where.", err=True)
        sys.exit(1)


def _origin(error: BaseException) -> str:
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    place = ""
    if traceback is not None:
        name = Path(traceback.tb_frame.f_code.co_filename).name
        place = f" ({name}:{traceback.tb_lineno})"
    return f"{type(error).__name__}: {error}{place}"


@click.group(cls=_Main, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="specpress")
def main() -> None:
    """Press a typed Python client out of an OpenAPI document."""


@main.command()
@takes_inputs
@option("--force", "Press even where nothing has changed.", is_flag=True)
def generate(**options: Any) -> None:
    """Write the package that DOCUMENT describes; by default what specpress.yaml says."""
    is_forced: bool = options.pop("force")
    run = Run(options)
    with run.reported():
        plan = run.plan()
        if plan.out is not None:
            recover(plan.out, run.diagnostics)
        if run.form == "text" and not is_forced:
            from specpress.quick import untouched  # noqa: PLC0415 - not where it is forced

            unchanged = untouched(plan, run.diagnostics)
            if unchanged is not None:
                said = "nothing it comes from has changed; --force presses anyway"
                click.echo(f"{plan.out}: 0 written, 0 deleted, {unchanged} unchanged ({said})")
                return
        pressed = run.press(plan)
        run.refuse_errors(plan, pressed.count)
        result = write_tree(pressed.out, pressed.files, pressed.old_lock, run.diagnostics)
        settle(pressed.out)
    run.report(pressed.count)
    if run.form == "text":
        click.echo(
            f"{pressed.out}: {len(result.written)} written, {len(result.deleted)} deleted, "
            f"{len(result.unchanged)} unchanged"
        )
        for line in pressed.release.summary():
            click.echo(line)


@main.command()
@takes_inputs
@option("--quick", "Press only if an input is not what it was.", is_flag=True)
def check(**options: Any) -> None:
    """Tell whether the output is what `generate` would write; write nothing."""
    is_quick: bool = options.pop("quick")
    run = Run(options)
    count, is_seen = Count(), True
    findings: list[Finding] | None = None
    with run.reported():
        plan = run.plan()
        out = plan.out or Path()
        if is_quick:
            from specpress.quick import quick  # noqa: PLC0415 - only this command compares so

            findings = quick(plan, run.diagnostics)
        if findings is None:
            pressed = run.press(plan)
            run.refuse_errors(plan, pressed.count)
            findings = compare(pressed.out, pressed.files, pressed.old_lock, pressed.lock)
            count, out = pressed.count, pressed.out
            run.annotate(pressed.release.untold)
            is_seen = not unseen(findings, pressed.old_lock, pressed.lock)
    if run.form == "json":
        click.echo(run.checked(findings, out, count), nl=False)
    else:
        run.report(count)
        click.echo(show_findings(findings, out, run.command(), run.form), nl=False)
    if findings and not is_seen:
        click.echo("no byte of the client differs: nothing has to be done", err=True)
    elif findings:
        sys.exit(1)


@main.command()
@takes_inputs
def ir(**options: Any) -> None:
    """Print what specpress understood of DOCUMENT, as stable JSON."""
    run = Run(options)
    with run.reported():
        plan = run.plan()
        understood = run.understand(plan)
        run.refuse_errors(plan, understood.count)
    run.report(understood.count)
    click.echo(dump(understood.api, understood.features), nl=False)


@main.command()
@takes_inputs
@option(
    "--against",
    "A git reference, a folder, an old document or a saved surface; by default the newest release.",
    metavar="OLD",
)
@option(
    "--format",
    "How changes are shown.",
    default="text",
    show_default=True,
    type=click.Choice(["text", "markdown", "json", "github"]),
)
@option(
    "--fail-on",
    "Exit 1 for changes that break this; may repeat.",
    multiple=True,
    type=click.Choice(["source", "behaviour", "missing-bump"]),
)
@option(
    "--save",
    "Write the new side's surface to a file, to compare with later.",
    type=PATH,
    metavar="FILE",
)
@option("--verbose", "List changed documentation, too.", is_flag=True)
def changes(**options: Any) -> None:
    """Tell what changed for users of the package, and which version that asks for."""
    from specpress.telling import tell  # noqa: PLC0415 - only this command compares

    names = ("against", "format", "fail_on", "save", "verbose")
    asked = {name: options.pop(name) for name in names}
    run = Run(options)
    with run.reported(), Progress(sys.stderr) as progress:
        plan = run.plan()
        told = tell(plan, run.diagnostics, run.sources, progress, against=asked["against"])
    if asked["save"] is not None:
        write_files(asked["save"].parent, {asked["save"].name: told.saved()})
    report = told.report(asked["fail_on"])
    run.report(Count())
    paint = painter() if sys.stdout.isatty() else plain
    text = told.shown(report, asked["format"], paint, verbose=asked["verbose"])
    click.echo(text, nl=False)
    if report.failures:
        sys.exit(1)


@main.command()
@takes_inputs
def init(**options: Any) -> None:
    """Write a specpress.yaml beside DOCUMENT: commented, with what the document suggests."""
    document: Path | None = options["document"]
    if document is None:
        raise click.UsageError("no document: name the one to write a config for")
    path: Path = options.pop("config") or document.parent / NAME
    if path.exists():
        raise click.UsageError(f"{path} is there already: name another one with --config")
    run = Run({**options, "config": None, "no_config": True})
    with run.reported():
        plan = run.plan()
        understood = run.understand(plan)
        from specpress.initial_config import initial_config  # noqa: PLC0415 - for this alone

        text = initial_config(plan, understood.api, path)
        write_files(path.parent, {path.name: text.encode()})
    run.report(understood.count)
    click.echo(f"{path} written; next: specpress generate {shlex.quote(str(document))}")


@main.command()
def schema() -> None:
    """Print the JSON Schema of specpress.yaml, for editors that complete and check it."""
    from specpress.config.schema import schema as of_config  # noqa: PLC0415 - for this alone

    click.echo(json.dumps(of_config(), indent=2))


@main.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain a diagnostic by its id or name; without CODE, list them all."""
    from specpress.catalogue import all_codes  # noqa: PLC0415 - reaches into every room

    codes = all_codes()
    if code is None:
        for each in codes:
            click.echo(f"{each.id} {_key(each.name):32} {each.severity.value:8}{each.message}")
        return
    wanted = _key(code)
    found = [each for each in codes if wanted in {_key(each.id), _key(each.name)}]
    if not found:
        raise click.UsageError(f"there is no diagnostic {code!r}; `specpress explain` lists all")
    click.echo("\n".join(explained(each) for each in found), nl=False)


def _key(name: str) -> str:
    """A code's name however it is spelled: ``broken-ref``, ``BROKEN_REF``."""
    return name.upper().replace("-", "_")
