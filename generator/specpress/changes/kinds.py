"""What a kind of change is: what it can break, and which part of a version it moves."""

from __future__ import annotations

from enum import Enum

from specpress.diagnostics import Blame, Code, Severity


class Level(Enum):
    """The part of a version that a change moves, in the words of Semantic Versioning."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"

    @property
    def rank(self) -> int:
        """The graver, the higher: 0 to 2."""
        return {"patch": 0, "minor": 1, "major": 2}[self.value]


class Axis(Enum):
    """Where a change is felt."""

    SOURCE = "source"  # importing or type checking a program
    BEHAVIOUR = "behaviour"  # what is sent, refused or shown when it runs
    DOCUMENTATION = "documentation"  # docstrings and reference


class Kind(Code, frozen=True, kw_only=True):
    """A kind of change.

    ``message`` is filled with subject, old and new; ``hint`` says what users do about it.
    """

    level: Level
    axis: Axis

    @property
    def is_break(self) -> bool:
        """Whether programs that worked before may not any more."""
        return self.level is Level.MAJOR

    @property
    def standing(self) -> str:
        """What an explanation says beside the name: ``"source, major"``."""
        return f"{self.axis.value}, {self.level.value}"


def kind(  # noqa: PLR0913 - one parameter for everything that a kind says
    number: int,
    name: str,
    level: Level,
    axis: Axis,
    *,
    message: str,
    hint: str = "",
    explanation: str,
) -> Kind:
    """A kind of change; its severity follows from its level."""
    severity = Severity.NOTE
    if level is Level.MAJOR:
        severity = Severity.ERROR if axis is Axis.SOURCE else Severity.WARNING
    return Kind(
        id=f"SP{number}",
        name=name,
        severity=severity,
        blame=Blame.DOCUMENT,
        message=message,
        hint=hint,
        explanation=explanation,
        level=level,
        axis=axis,
    )
