"""One of several: English plurals, as far as names of properties and paths need them.

A word that no rule is sure of stays as it is: ``status`` is not one of many ``statu``.
"""

from __future__ import annotations

from functools import lru_cache

from specpress.naming.words.identifiers import word_set


def _pairs(text: str) -> dict[str, str]:
    # "people:person men:man": many to one.
    return dict(pair.split(":") for pair in text.split())


_IRREGULAR = _pairs(
    "people:person children:child men:man women:woman feet:foot teeth:tooth geese:goose "
    "mice:mouse oxen:ox "
    "indices:index vertices:vertex matrices:matrix appendices:appendix "
    "criteria:criterion phenomena:phenomenon bacteria:bacterium schemata:schema "
    "analyses:analysis axes:axis bases:base crises:crisis diagnoses:diagnosis "
    "ellipses:ellipsis emphases:emphasis hypotheses:hypothesis parentheses:parenthesis "
    "syntheses:synthesis synopses:synopsis theses:thesis "
    "movies:movie cookies:cookie selfies:selfie calories:calorie brownies:brownie "
    "freebies:freebie newbies:newbie rookies:rookie smoothies:smoothie zombies:zombie "
    "caches:cache niches:niche aches:ache headaches:headache avalanches:avalanche "
    "quizzes:quiz "
    "aliases:alias atlases:atlas biases:bias canvases:canvas gases:gas lenses:lens "
    "statuses:status viruses:virus bonuses:bonus buses:bus campuses:campus censuses:census "
    "consensuses:consensus choruses:chorus focuses:focus geniuses:genius nexuses:nexus "
    "octopuses:octopus prospectuses:prospectus radiuses:radius surpluses:surplus "
    "syllabuses:syllabus "
    "heroes:hero potatoes:potato tomatoes:tomato echoes:echo vetoes:veto torpedoes:torpedo "
    "cargoes:cargo mosquitoes:mosquito volcanoes:volcano "
    "leaves:leaf lives:life knives:knife wives:wife wolves:wolf shelves:shelf halves:half "
    "calves:calf loaves:loaf thieves:thief elves:elf selves:self scarves:scarf "
    "skus:sku menus:menu gurus:guru cpus:cpu gpus:gpu tpus:tpu npus:npu vcpus:vcpu "
    "apis:api uris:uri kpis:kpi guis:gui clis:cli pois:poi wikis:wiki emojis:emoji "
    "taxis:taxi skis:ski alibis:alibi safaris:safari"
)

_UNCHANGING = word_set(
    # one thing, in spite of its end
    "access address alias always analysis atlas basis bias bonus bus business canvas chaos "
    "chassis class cosmos emphasis ethos gas iris kudos lens minus pass perhaps plus process "
    "progress status synopsis "
    "versus virus "
    # no number of things
    "analytics cybernetics dynamics economics electronics ethics forensics genetics graphics "
    "headquarters jeans kinematics linguistics logistics mathematics mechanics news physics "
    "politics proceeds robotics series species sports thanks always besides less sometimes "
    "towards afterwards hers his its ours theirs this thus us was has does goes is as yes "
    # proper names and short forms
    "aes aws bps cors css ddos des dns dos ecs eks fps gbps gps hls http https iis ios jms "
    "js kbps kms kubernetes lms macos mbps mms ms nas nfs nodejs ntfs os paas pos postgres "
    "qps rds redis rms rps rss saas sls sms sns sos sqs ssis stats sts tls tps ts tvos visionos "
    "watchos windows xss"
)

# Several in form, one thing in most paths and properties: the settings of an account.
_COLLECTIVE = word_set(
    "details diagnostics insights metrics permissions preferences settings statistics"
)


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """One of several: ``relays`` → ``relay``; any other lower-case word stays as it is.

    >>> singular("companies"), singular("status"), singular("settings")
    ('company', 'status', 'settings')
    """
    return word if word in _COLLECTIVE else item_singular(word)


@lru_cache(maxsize=8192)
def item_singular(word: str) -> str:
    """One of what a list holds, for which ``permissions`` are several, too.

    >>> member("permissions"), member("stats"), member("data"), member("boxes")
    ('permission', 'stats', 'data', 'box')
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 3 or not word.endswith("s") or word in _UNCHANGING:
        return word
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Whether a word names several things."""
    return singular(word) != word
