"""Content codings: what was coded comes back whole, and nothing else is a success."""

from __future__ import annotations

import gzip
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.transport.coding import Decoder, decoded, decoder_for
from runtime.transport.failure import TransportFailure

if TYPE_CHECKING:
    from collections.abc import Callable


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def members(data: bytes) -> bytes:
    return b"".join(gzip.compress(data[at : at + 7]) for at in range(0, len(data) + 1, 7))


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZIP", gzip.compress),
    "several members": ("gzip", members),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "both": ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    "none": ("identity", bytes),
    "no name": (" ,", bytes),
    "a mistake": ("utf-8", bytes),
}
each_coding = pytest.mark.parametrize("coding", CODINGS)


def headers(coding: str) -> list[tuple[bytes, bytes]]:
    return [(b"Content-Type", b"text/plain"), (b"Content-Encoding", CODINGS[coding][0].encode())]


def in_pieces(decoder: Decoder | None, raw: bytes, cuts: list[int]) -> bytes:
    places = sorted({0, len(raw), *(cut % (len(raw) + 1) for cut in cuts)})
    pieces = [raw[a:b] for a, b in pairwise(places)]
    if decoder is None:
        return b"".join(pieces)
    body = b"".join(part for piece in pieces for part in decoder.feed(piece))
    decoder.end()
    return body


@each_coding
@given(st.binary(max_size=200), st.lists(st.integers(0, 300), max_size=6))
def test_a_coded_body_comes_back_however_it_is_cut(
    coding: str, data: bytes, cuts: list[int]
) -> None:
    raw = CODINGS[coding][1](data)
    assert decoded(headers(coding), raw) == data
    assert in_pieces(decoder_for(headers(coding)), raw, cuts) == data


CODED = [each for each in CODINGS if each not in {"none", "no name", "a mistake"}]


@pytest.mark.parametrize("coding", CODED)
@given(st.binary(min_size=1, max_size=100), st.data())
def test_a_part_of_a_body_is_a_failure(coding: str, data: bytes, drawn: st.DataObject) -> None:
    raw = CODINGS[coding][1](data)
    length = drawn.draw(st.integers(1, len(raw) - 1))
    if coding == "several members" and len(data) > 6:
        # At the end of a member nobody can tell that there were others.
        ends = {len(members(data[:at])) for at in range(len(data))} | {len(raw)}
        if length in ends or _is_whole(raw[:length]):
            return
    for read in (
        lambda: decoded(headers(coding), raw[:length]),
        lambda: in_pieces(decoder_for(headers(coding)), raw[:length], [1, length // 2]),
    ):
        with pytest.raises(TransportFailure, match="coding is broken"):
            read()


def _is_whole(raw: bytes) -> bool:
    try:
        gzip.decompress(raw)
    except (OSError, EOFError, zlib.error):
        return False
    return True


@pytest.mark.parametrize("coding", CODED)
@given(st.binary(min_size=1, max_size=40), st.binary(min_size=1, max_size=40))
def test_bytes_behind_a_body_are_a_failure(coding: str, data: bytes, more: bytes) -> None:
    raw = CODINGS[coding][1](data) + (b"\0" if more[:1] == b"\x1f" else more)
    with pytest.raises(TransportFailure, match="coding is broken"):
        decoded(headers(coding), raw)


def test_a_checksum_that_is_wrong_is_a_failure() -> None:
    raw = bytearray(gzip.compress(b"a text"))
    raw[-5] ^= 1
    with pytest.raises(TransportFailure, match="coding is broken"):
        decoded(headers("gzip"), bytes(raw))


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "compress"])
def test_a_coding_that_was_not_asked_for_is_a_failure(coding: str) -> None:
    with pytest.raises(TransportFailure, match="not asked for") as caught:
        decoded([(b"content-encoding", coding.encode())], b"anything")
    assert caught.value.hopeless


def test_codings_without_end_are_refused() -> None:
    with pytest.raises(TransportFailure, match="too many"):
        decoder_for([(b"content-encoding", b"gzip")] * 9)


def test_a_bomb_comes_in_pieces_of_a_bounded_size() -> None:
    decoder = decoder_for(headers("gzip"))
    assert decoder is not None
    sizes = [len(piece) for piece in decoder.feed(gzip.compress(bytes(20_000_000)))]
    decoder.end()
    assert sum(sizes) == 20_000_000
    assert max(sizes) <= 1 << 20


def test_no_body_at_all_is_none_whatever_its_coding() -> None:
    assert decoded(headers("gzip"), b"") == b""
