"""The changelog of a package: entries come and go with their changes, and nothing else moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.changes import codes
from specpress.changes.change import Change
from specpress.changes.changelog import releases, told, updated

KINDS = (codes.FIELD_REMOVED, codes.FIELD_ADDED, codes.TYPE_REMOVED, codes.DEPRECATED)
CHANGES = st.lists(
    st.builds(Change, kind=st.sampled_from(KINDS), subject=st.sampled_from("abcdef")),
    max_size=6,
    unique_by=lambda each: each.fingerprint,
)
LINES = st.lists(
    st.sampled_from(
        ["", "Words.", "### Changed", "### Security", "- by hand", "* also by hand", "  more"]
    ),
    max_size=8,
)
AROUND = st.sampled_from(
    [
        "## [0.1.0] - 2026-01-02\n\n### Added\n\n- All. <!-- 0123456789ab -->\n",
        "[x]: http://x\n",
        "",
    ]
)


@given(CHANGES, CHANGES, LINES, AROUND, st.sampled_from(["\n", "\r\n"]))
def test_lines_of_people_survive_in_their_order(
    first: list[Change], second: list[Change], lines: list[str], after: str, eol: str
) -> None:
    text = "# Changelog\n\n## [Unreleased]\n" + "".join(f"{each}\n" for each in lines) + after
    text = text.replace("\n", eol)
    found = updated(updated(text, first), second)
    ours = {each.fingerprint for each in second}
    kept = [each for each in found.splitlines() if not any(f in each for f in ours)]
    by_hand = [each for each in lines if each.strip() and not each.startswith("### Changed")]
    left = iter(kept)
    assert all(each in left for each in by_hand)
    assert found.endswith(after.replace("\n", eol))
    assert updated(found, second) == found
    assert all(found.count(each) == 1 for each in ours)


@given(CHANGES, CHANGES)
def test_what_is_told_depends_on_the_changes_alone(
    first: list[Change], second: list[Change]
) -> None:
    assert updated(updated(None, first), ()) == updated(None, ())
    by_a_detour = updated(updated(None, first), second)
    assert sorted(by_a_detour.splitlines()) == sorted(updated(None, second).splitlines())


def test_the_section_is_made_before_the_newest_release() -> None:
    change = Change(kind=codes.FIELD_REMOVED, subject="Book.pages")
    text = "# Log\n\n## [0.1.0]\n\n- First.\n"
    assert updated(text, ()) == text
    found = updated(text, [change])
    assert found.startswith(
        "# Log\n\n## [Unreleased]\n\n### Removed\n\n- **Breaking:** `Book.pages`"
    )
    assert found.endswith("-->\n\n## [0.1.0]\n\n- First.\n")


def test_a_merge_keeps_the_lines_of_both_sides() -> None:
    text = (
        "## [Unreleased]\n\n<<<<<<< ours\n- mine\n||||||| base\n- gone\n"
        "=======\n- yours\n>>>>>>> theirs\n"
    )
    assert updated(text, ()) == "## [Unreleased]\n\n- mine\n- yours\n"


@pytest.mark.parametrize(
    "heading", ["## [0.2.0] - 2026-01-02", "## 0.2.0", "## v0.2.0 (spring)", "##  [0.2.0]"]
)
def test_a_release_is_a_section_with_a_version(heading: str) -> None:
    text = f"## [Unreleased]\n{heading}\n\n- It. <!-- 0123456789ab -->\n\n## [0.1.0]\n"
    assert releases(text) == ("0.2.0", "0.1.0")
    assert told(text, "0.2.0") == {"0123456789ab"}
    assert told(text, "0.1.0") == frozenset()
