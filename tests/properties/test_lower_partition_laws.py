"""Refining classes by what has changed gives what refining all of them gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from specpress.lower.identity.partition import coarsest
from specpress.pointer import Pointer

NODES = [Pointer.of((str(number),)) for number in range(9)]


def plainly(
    classes: dict[Pointer, int], links: dict[Pointer, list[Pointer]]
) -> set[frozenset[str]]:
    """The same by the definition: split everything until nothing splits."""
    keys: dict[Pointer, object] = dict(classes)
    while True:
        finer = {
            node: (keys[node], tuple(keys.get(to, to) for to in links[node])) for node in classes
        }
        numbers: dict[object, int] = {}
        numbered = {node: numbers.setdefault(key, len(numbers)) for node, key in finer.items()}
        if len(numbers) == len(set(keys.values())):
            return grouped(numbered)
        keys = dict(numbered)


def grouped(classes: dict[Pointer, int]) -> set[frozenset[str]]:
    return {
        frozenset(one for one in classes if classes[one] == number) for number in classes.values()
    }


@given(st.data())
def test_partitions_are_the_coarsest(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(NODES)))
    nodes = NODES[:size]
    raw = {node: data.draw(st.integers(0, 2)) for node in nodes}
    numbers: dict[int, int] = {}
    classes = {node: numbers.setdefault(one, len(numbers)) for node, one in raw.items()}
    outside = Pointer.of(("outside",))
    targets = st.lists(st.sampled_from([*nodes, outside]), max_size=3)
    links = {node: data.draw(targets) for node in nodes}
    assert grouped(coarsest(classes, links)) == plainly(classes, links)
