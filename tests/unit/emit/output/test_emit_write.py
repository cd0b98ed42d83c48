"""Writing a tree: what changes, what stays, what is refused, and what a kill leaves behind."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forking import WELL, fork, status_of
from specpress.diagnostics import Diagnostics, Stopped
from specpress.emit.output import exchange
from specpress.emit.output.lock import FILE_NAME, InputDigests, Lock, digest, read_lock
from specpress.emit.output.write import WriteResult, recover, scratch_tree, write_tree

if TYPE_CHECKING:
    from collections.abc import Mapping

KILLED = 9
INPUTS = InputDigests(document="sha256:d", overlays=(), config="sha256:c", templates="sha256:t")
OLD = {"README.md": "old readme", "src/pkg/__init__.py": "", "src/pkg/gone.py": "gone"}
NEW = {"README.md": "new readme", "src/pkg/__init__.py": "", "src/pkg/deep/added.py": "added"}


def with_lock(files: Mapping[str, str]) -> dict[str, bytes]:
    lock = Lock(
        generator="1",
        inputs=INPUTS,
        files={path: digest(text.encode()) for path, text in files.items()},
    )
    return {
        **{path: text.encode() for path, text in files.items()},
        FILE_NAME: lock.dumps().encode(),
    }


def write(out: Path, files: Mapping[str, str]) -> WriteResult:
    diagnostics = Diagnostics()
    recover(out, diagnostics)
    return write_tree(out, with_lock(files), read_lock(out, diagnostics), diagnostics)


def refused(out: Path, files: Mapping[str, str]) -> list[str]:
    diagnostics = Diagnostics()
    before = tree(out.parent)
    with pytest.raises(Stopped):
        write_tree(out, with_lock(files), read_lock(out, diagnostics), diagnostics)
    assert tree(out.parent) == before
    return [f"{found.code.name}: {found.message}" for found in diagnostics]


def tree(root: Path) -> dict[str, str]:
    """Every file's text, every link's target and every directory, by relative path."""
    found: dict[str, str] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        else:
            found[name] = "/" if path.is_dir() else path.read_text()
    return found


def stamp(path: Path) -> tuple[int, int, int]:
    """Changes whenever a file or directory is replaced or written to."""
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, status.st_ctime_ns


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def texts(root: Path) -> dict[str, str]:
    return {k: v for k, v in tree(root).items() if v != "/" and k != FILE_NAME}


def test_a_new_directory_holds_exactly_the_files(tmp_path: Path) -> None:
    out = tmp_path / "not" / "yet" / "there"
    result = write(out, OLD)
    assert texts(out) == OLD
    assert result.written == tuple(sorted([*OLD, FILE_NAME]))
    assert names(out.parent) == ["there"]


def test_the_second_tree_replaces_the_first(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    result = write(out, NEW)
    assert texts(out) == NEW
    assert result == WriteResult(
        written=("README.md", FILE_NAME, "src/pkg/deep/added.py"),
        deleted=("src/pkg/gone.py",),
        unchanged=("src/pkg/__init__.py",),
    )
    assert names(tmp_path) == ["out"]


def test_a_directory_that_held_only_generated_files_goes_with_them(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, NEW)
    write(out, OLD)
    assert not (out / "src/pkg/deep").exists()


def test_unchanged_files_keep_their_inode_and_time(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    kept = out / "src/pkg/__init__.py"
    os.utime(kept, ns=(5, 5))
    before = kept.stat()
    write(out, NEW)
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == (before.st_ino, 5)


def test_a_run_that_changes_nothing_touches_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    before = {path: stamp(path) for path in [out, *out.rglob("*")]}
    result = write(out, OLD)
    assert (result.written, result.deleted) == ((), ())
    assert {path: stamp(path) for path in [out, *out.rglob("*")]} == before


def test_the_permissions_of_a_replaced_file_stay(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    (out / "README.md").chmod(0o640)
    write(out, NEW)
    assert stat.S_IMODE((out / "README.md").stat().st_mode) == 0o640


def test_what_a_person_put_there_is_carried_over(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("precious")
    (out / "notes").mkdir()
    (out / "notes/mine.txt").write_text("mine")
    (out / "empty").mkdir()
    (out / "link").symlink_to(outside)
    (out / "dangling").symlink_to("nowhere")
    (out / "src/pkg/own.py").write_text("own")
    write(out, NEW)
    assert texts(out) == {
        **NEW,
        "notes/mine.txt": "mine",
        "link": f"-> {outside}",
        "dangling": "-> nowhere",
        "src/pkg/own.py": "own",
    }
    assert (out / "empty").is_dir()
    assert (outside / "precious").read_text() == "precious"


def test_a_persons_file_next_to_a_deleted_one_keeps_its_directory(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, NEW)
    (out / "src/pkg/deep/mine.py").write_text("mine")
    write(out, OLD)
    assert texts(out) == {**OLD, "src/pkg/deep/mine.py": "mine"}


def test_files_of_another_owner_in_the_way_are_all_named(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "src/pkg").mkdir(parents=True)
    (out / "README.md").write_text("a person's")
    (out / "src/pkg/__init__.py").write_text("a person's, too")
    assert refused(out, OLD) == [
        f"WOULD_OVERWRITE: {out}/README.md is in the way: specpress did not write it",
        f"WOULD_OVERWRITE: {out}/src/pkg/__init__.py is in the way: specpress did not write it",
    ]


def test_whatever_is_in_the_way_of_a_directory_is_named(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "src").write_text("a person's")
    assert refused(out, OLD)[0].split(" ")[1] == f"{out}/src"


def test_a_file_with_the_very_same_bytes_is_not_in_the_way(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "README.md").write_text(OLD["README.md"])
    write(out, OLD)
    assert texts(out) == OLD


def test_a_directory_or_link_where_a_file_goes_is_in_the_way(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    (out / "README.md").unlink()
    (out / "README.md").mkdir()
    (out / "src/pkg/deep").symlink_to(tmp_path)
    assert [line.split(" ")[1] for line in refused(out, NEW)] == [
        f"{out}/README.md",
        f"{out}/src/pkg/deep",
    ]


def test_a_generated_file_may_become_a_directory_and_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, {"a": "file"})
    write(out, {"a/b": "inner"})
    assert texts(out) == {"a/b": "inner"}
    write(out, {"a": "file"})
    assert texts(out) == {"a": "file"}


@pytest.mark.parametrize("path", ["../x", "/x", "a/../x", "a//b", "", "a\\b", "C:x", "./a"])
def test_paths_that_lead_elsewhere_are_refused(tmp_path: Path, path: str) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped, match="SP645"):
        write_tree(tmp_path / "out", {path: b""}, None, diagnostics)
    assert not list(tmp_path.iterdir())


def test_a_file_or_a_link_in_the_place_of_the_output_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(tmp_path)
    assert refused(tmp_path / "file", OLD)[0].endswith("is a file, not a directory")
    assert refused(tmp_path / "link", OLD)[0].endswith("is a symbolic link, not a directory")


def test_the_working_directory_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "out" / "inner"
    here.mkdir(parents=True)
    monkeypatch.chdir(here)
    for out in (Path(), Path(".."), tmp_path / "out"):
        diagnostics = Diagnostics()
        with pytest.raises(Stopped, match="SP642"):
            write_tree(out, with_lock(OLD), None, diagnostics)


def test_an_operating_system_error_is_reported_and_leaves_the_old_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    write(out, OLD)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert refused(out, NEW) == [
        f"OUTPUT_NOT_WRITTEN: the output {out} could not be written: No space left on device"
    ]


def test_without_an_exchange_two_renames_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_exchange_in_one_step", lambda *_: False)
    out = tmp_path / "out"
    write(out, OLD)
    write(out, NEW)
    assert texts(out) == NEW
    assert names(tmp_path) == ["out"]


def test_only_marked_directories_are_cleared(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for name, marker in ((".out.specpress-dead", "specpress-staging"), (".out.specpress-my", "x")):
        (tmp_path / name).mkdir()
        (tmp_path / name / marker).write_text("")
    write(out, OLD)
    assert names(tmp_path) == [".out.specpress-my", "out"]


def test_a_second_run_at_the_same_time_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with exchange.staging(out):
        diagnostics = Diagnostics()
        with pytest.raises(Stopped, match="SP642"):
            write_tree(out, with_lock(OLD), None, diagnostics)


def killed_at(step: int, out: Path, *, exchanges: bool) -> bool:
    """Write NEW in a child that dies at its n-th change to the file system; whether it did."""
    left = step
    changes = {"os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.link", "os.chmod", "open"}

    def hook(event: str, _: tuple[object, ...]) -> None:
        nonlocal left
        if event in changes or event.startswith("ctypes.call"):
            left -= 1
            if left == 0:
                os._exit(KILLED)

    def write_and_die() -> bool:
        if not exchanges:
            exchange._exchange_in_one_step = lambda *_: False
        sys.addaudithook(hook)
        write(out, NEW)
        return True

    status = status_of(fork(write_and_die))
    assert status in {KILLED, WELL}
    return status == KILLED


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to kill a run")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("exchanges", [True, False])
def test_killed_at_any_moment_the_old_or_the_new_tree_is_there(
    tmp_path: Path, exchanges: bool
) -> None:
    step = 0
    seen: set[str] = set()
    while True:
        step += 1
        out = tmp_path / str(step) / "out"
        write(out, OLD)
        (out / "mine").write_text("mine")
        old, new = {**OLD, "mine": "mine"}, {**NEW, "mine": "mine"}
        was_killed = killed_at(step, out, exchanges=exchanges)
        if exchanges or out.exists():
            state = texts(out)
            assert state in (old, new), step
            seen.add("old" if state == old else "new")
        else:
            seen.add("between")
        write(out, NEW)
        assert texts(out) == new
        assert names(out.parent) == ["out"]
        if not was_killed:
            break
    assert seen == ({"old", "new"} if exchanges else {"old", "new", "between"})
    assert step > 10


def test_scratch_files_are_gone_at_the_end() -> None:
    with scratch_tree({"a/b.py": "x = 'ä'\n"}) as root:
        assert (root / "a/b.py").read_text("utf-8") == "x = 'ä'\n"
    assert not root.exists()


def test_the_lock_written_is_the_lock_read(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    content = json.loads((tmp_path / "out" / FILE_NAME).read_text())
    assert sorted(content["files"]) == sorted(OLD)
