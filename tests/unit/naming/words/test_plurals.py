from __future__ import annotations

import pytest

from specpress.naming.words.plurals import is_plural, item_singular, singular

PLURALS = """
relays relay, labels label, pets pet, ids id, urls url, apis api, skus sku, cpus cpu, menus menu,
companies company, policies policy, queries query, ties tie, movies movie, cookies cookie,
addresses address, classes class, processes process, batches batch, branches branch, caches cache,
boxes box, indexes index, taxes tax, crashes crash, quizzes quiz, indices index, axes axis,
responses response, licenses license, databases database, houses house, causes cause, uses use,
statuses status, aliases alias, buses bus, viruses virus, canvases canvas, lenses lens, gases gas,
people person, children child, criteria criterion, analyses analysis, hypotheses hypothesis,
heroes hero, shoes shoe, leaves leaf, lives life, curves curve, archives archive, moves move,
releases release, purchases purchase, phases phase, topics topic, clinics clinic, keys key,
days day, gateways gateway, hosts host, values value, tokens token, credentials credential
"""
ALONE = """
status address data metadata series species news analysis basis gas bus bias atlas canvas lens
process access business class progress pass plus minus virus bonus corpus campus radius census
analytics mathematics physics graphics economics kubernetes postgres redis windows ios macos
https dns sms gps aws css rss tls dos always this is has was its us as yes iris chaos campus
media information software equipment sheep fish feedback content tree pet
"""
GROUPS = """
settings setting, permissions permission, preferences preference, details detail,
insights insight, metrics metric, statistics statistic, diagnostics diagnostic
"""


def pairs(text: str) -> list[list[str]]:
    return [pair.split() for pair in text.split(",")]


@pytest.mark.parametrize(("several", "one"), pairs(PLURALS))
def test_one_of_several(several: str, one: str) -> None:
    assert singular(several) == one
    assert item_singular(several) == one
    assert is_plural(several)


@pytest.mark.parametrize("word", ALONE.split())
def test_a_word_that_is_no_plural_stays(word: str) -> None:
    assert singular(word) == word
    assert item_singular(word) == word
    assert not is_plural(word)


@pytest.mark.parametrize(("group", "one"), pairs(GROUPS))
def test_a_group_is_one_thing_in_a_path_and_many_in_a_list(group: str, one: str) -> None:
    assert singular(group) == group
    assert not is_plural(group)
    assert item_singular(group) == one


@pytest.mark.parametrize("word", [*(one for _, one in pairs(PLURALS)), "", "s", "as", "x", "ss"])
def test_one_of_one_is_itself(word: str) -> None:
    assert singular(word) == word
