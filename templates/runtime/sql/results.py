"""What a statement answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, final, overload

if TYPE_CHECKING:
    from typing import Self

__all__ = ["Result", "Row"]


class Row(tuple[Any, ...]):
    """A row: a tuple whose items also have names, as attributes or keys."""

    __slots__ = ()

    columns: ClassVar[tuple[str, ...]] = ()

    def __getattr__(self, name: str) -> Any:
        """Return the cell of a column."""
        try:
            return self[type(self).columns.index(name)]
        except ValueError:
            raise AttributeError(f"the row has no column {name!r}") from None

    def to_dict(self) -> dict[str, Any]:
        """Return the cells by column."""
        return dict(zip(type(self).columns, self, strict=True))

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle and copy with the names."""
        return _row, (type(self).columns, tuple(self))


def row_type(names: tuple[str, ...]) -> type[Row]:
    """Return the class of rows with these columns."""
    return type("Row", (Row,), {"__slots__": (), "columns": names})


def _row(names: tuple[str, ...], cells: tuple[Any, ...]) -> Row:
    return row_type(names)(cells)


@final
class Result(Sequence[Row]):
    """The rows of a statement.

    Attributes:
        columns: Their names.
        kinds: What their cells are, in the words of `DESCRIBE`; empty where SQL cannot tell.
        calls: How many requests for pages, rows or changes were made.
    """

    def __init__(
        self,
        columns: Sequence[str],
        kinds: Sequence[str],
        rows: Sequence[Sequence[Any]],
        calls: int = 0,
    ) -> None:
        self.columns: Final = tuple(columns)
        self.kinds: Final = tuple(kinds)
        self.calls: Final = calls
        kind = row_type(self.columns)
        self._rows: Final = [kind(each) for each in rows]

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        """Return a row, or some."""
        return self._rows[index]

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows."""
        return iter(self._rows)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return each row as a dictionary."""
        return [each.to_dict() for each in self._rows]

    def __repr__(self) -> str:
        """Show the rows; secrets are masked in them already."""
        return f"Result(columns={self.columns!r}, rows={[tuple(each) for each in self._rows]!r})"

    def __copy__(self) -> Self:
        """Return the same: nothing in it changes."""
        return self
