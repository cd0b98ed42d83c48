from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from specpress.emit.views.scope.partition import components, partition
from specpress.pointer import Pointer

NODES = [Pointer(f"#/{letter}") for letter in "abcdefgh"]
A, B, C, D, *_ = NODES

graphs = st.fixed_dictionaries(
    {node: st.lists(st.sampled_from(NODES), max_size=4).map(tuple) for node in NODES}
)
roots = st.dictionaries(
    st.sampled_from(["types.x", "types.y", "types.z"]),
    st.lists(st.sampled_from(NODES), max_size=3).map(tuple),
    max_size=3,
)


def shared(pointer: Pointer) -> str:
    return f"types._shared.{pointer.name}"


def test_types_of_one_resource_live_with_it_and_shared_ones_apart() -> None:
    graph = {A: (C,), B: (C,), C: (D,), D: ()}
    found = partition(graph, {"types.x": (A,), "types.y": (B,)}, shared)
    assert found.module_of == {
        A: "types.x",
        B: "types.y",
        C: "types._shared.c",
        D: "types._shared.c",
    }
    assert found.members["types._shared.c"] == ((D,), (C,))


def test_a_type_that_nobody_reaches_has_a_home_too() -> None:
    found = partition({A: (), B: ()}, {"types.x": (A,)}, shared)
    assert found.module_of[B] == "types._shared.b"


@given(graphs)
def test_components_come_after_what_they_refer_to(
    graph: dict[Pointer, tuple[Pointer, ...]],
) -> None:
    found = components(graph)
    assert sorted(node for component in found for node in component) == sorted(graph)
    place = {node: index for index, component in enumerate(found) for node in component}
    for node, targets in graph.items():
        assert all(place[target] <= place[node] for target in targets)


@given(graphs, roots)
def test_modules_never_import_each_other_in_a_circle(
    graph: dict[Pointer, tuple[Pointer, ...]], roots: dict[str, tuple[Pointer, ...]]
) -> None:
    found = partition(graph, roots, shared)
    assert found.module_of.keys() == graph.keys()
    modules = {Pointer(module): set[Pointer]() for module in found.module_of.values()}
    for node, targets in graph.items():
        home = found.module_of[node]
        modules[Pointer(home)] |= {
            Pointer(found.module_of[target])
            for target in targets
            if found.module_of[target] != home
        }
    assert all(
        len(component) == 1
        for component in components({module: tuple(held) for module, held in modules.items()})
    )


@given(graphs, roots)
def test_a_type_lives_with_a_resource_only_if_no_other_reaches_it(
    graph: dict[Pointer, tuple[Pointer, ...]], roots: dict[str, tuple[Pointer, ...]]
) -> None:
    found = partition(graph, roots, shared)
    for module, named in roots.items():
        reached = set[Pointer]()
        work = list(named)
        while work:
            node = work.pop()
            if node not in reached:
                reached.add(node)
                work += graph[node]
        for other in roots:
            if other != module:
                assert all(found.module_of[node] != other for node in reached)
