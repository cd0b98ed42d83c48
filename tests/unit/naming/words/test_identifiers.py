from __future__ import annotations

import pytest

from specpress.naming.words.identifiers import (
    Style,
    cut,
    identify,
    is_public,
    join,
    pascal,
    read,
    spell,
    split,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("user_Id", "user id"),
        ("startTrackRecordingForAMeeting", "start track recording for a meeting"),
        ("get-v2-livestreams", "get v2 livestreams"),
        ("HTTPServer", "http server"),
        ("userIDs", "user ids"),
        ("URLs", "urls"),
        ("MoQ Relays", "moq relays"),
        ("OAuth2Token", "oauth2 token"),
        ("GitHub Apps", "github apps"),
        ("3dSecure", "3d secure"),
        ("1080P", "1080p"),
        ("S3Bucket", "s3 bucket"),
        ("base64url", "base64url"),
        ("list-a-namespace'-s-keys", "list a namespaces keys"),
        ("\u00c4pfelBaum", "\u00e4pfel baum"),
        ("\u65e5\u672c", "\u65e5\u672c"),
        ("\ufb01le", "file"),
        ("", ""),
        ("$$", ""),
    ],
)
def test_split_finds_the_words_a_person_reads(text: str, words: str) -> None:
    assert split(text) == tuple(words.split())


def test_signs_are_spelled_where_they_carry_the_meaning() -> None:
    assert read("+1") == ("plus", "1")
    assert read("-1") == ("minus", "1")
    assert read(">=") == ("greater", "equal")
    assert read("created-at") == ("created", "at")
    assert spell("-name") == ("minus", "name")


@pytest.mark.parametrize(
    ("text", "style", "name"),
    [
        ("3d secure", Style.SNAKE, "three_d_secure"),
        ("3d secure", Style.CAMEL, "ThreeDSecure"),
        ("720p", Style.UPPER, "LEAD_720P"),
        ("", Style.SNAKE, "lead"),
        ("left top", Style.UPPER, "LEFT_TOP"),
        ("moq relay", Style.CAMEL, "MoqRelay"),
    ],
)
def test_identify_always_begins_with_a_letter(text: str, style: Style, name: str) -> None:
    assert identify(split(text), style, "lead") == name


def test_long_names_keep_their_beginning_and_end() -> None:
    name = join(("a" * 30, "b" * 30, "c" * 30, "d" * 10), Style.SNAKE)
    assert name == f"{'a' * 30}_{'b' * 30}_{'d' * 10}"
    assert len(join(("x" * 250,), Style.CAMEL)) == 80


@pytest.mark.parametrize(
    ("component", "name"),
    [
        ("moqRelay", "MoqRelay"),
        ("APIKey", "APIKey"),
        ("DNS", "DNS"),
        ("USER_ROLE", "UserRole"),
        ("CUSTOMER", "Customer"),
        ("my.odd-name", "MyOddName"),
        ("2FA", "TwoFa"),
    ],
)
def test_component_names_become_class_names(component: str, name: str) -> None:
    assert pascal(component) == name


def test_names_of_a_lock_are_not_trusted() -> None:
    assert is_public("pet")
    assert not any(
        is_public(name) for name in ("", "class", "_pet", "a b", "\ufb01le", "x" * 81, "a\nb")
    )


@pytest.mark.parametrize(
    ("words", "limit", "name"),
    [
        (("a", "b", "c"), 5, "a_b_c"),
        (("a", "b", "c"), 4, "a_c"),
        (("a", "b", "c"), 3, "a_c"),
        (("a", "b", "c"), 2, "a"),
        (("long", "b"), 3, "lon"),
        (("b", "long"), 3, "b"),
        (("long",), 3, "lon"),
        (("a",) * 100_000, 9, "a_a_a_a_a"),
        ((), 9, ""),
    ],
)
def test_names_keep_their_beginning_and_their_last_word(
    words: tuple[str, ...], limit: int, name: str
) -> None:
    assert join(words, Style.SNAKE, limit=limit) == name


@pytest.mark.parametrize(
    ("name", "limit", "expected"),
    [
        ("list_shared_voices", 18, "list_shared_voices"),
        ("list_shared_voices", 13, "list_shared"),
        ("list_shared_voices", 12, "list_shared"),
        ("list_shared_voices", 11, "list_shared"),
        ("list_shared_voices", 10, "list"),
        ("ListSharedVoices", 12, "ListShared"),
        ("AnHTTPServer", 8, "An"),
        ("voices", 3, "voi"),
    ],
)
def test_a_name_is_cut_between_its_words(name: str, limit: int, expected: str) -> None:
    assert cut(name, limit) == expected
