from __future__ import annotations

import pytest

from specpress.naming.words.identifiers import Style, identify, pascal, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("3ds", "three_ds"),
        ("3DSecure", "three_d_secure"),
        ("2fa_enabled", "two_fa_enabled"),
        ("1password", "one_password"),
        ("4xx", "four_xx"),
        ("7 days", "seven_days"),
        ("30_days", "thirty_days"),
        ("24h", "twenty_four_h"),
        ("99th", "field_99th"),
        ("1st line", "first_line"),
        ("10th", "tenth"),
        ("404", "field_404"),
        ("365 days", "field_365_days"),
        ("2.0-beta", "field_2_0_beta"),
        ("2024-01-31", "field_2024_01_31"),
        ("01_jan", "field_01_jan"),
        ("16x9", "field_16x9"),
        ("1080p", "field_1080p"),
        ("user_3ds", "user_3ds"),
        ("3" + "d" * 90, "three"),
    ],
)
def test_a_number_in_front_becomes_words(text: str, name: str) -> None:
    assert identify(read(text), Style.SNAKE, "field") == name


def test_so_it_does_in_classes_and_members() -> None:
    assert pascal("3DSecureResult") == "ThreeDSecureResult"
    assert pascal("2fa") == "TwoFa"
    assert identify(read("5m"), Style.UPPER, "value") == "FIVE_M"
