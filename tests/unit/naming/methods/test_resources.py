from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from specpress.config.model import MethodConfig, Positional, ResourceConfig
from specpress.diagnostics import Diagnostics, Stopped
from specpress.ir.features import NO_FEATURES, Features, FindOrCreate, FindThenAct, Shortcut
from specpress.naming import NOTHING_LOCKED, LockedNames, Names, resolve
from specpress.naming.codes import ARGUMENT_TAKEN, CONTESTED_METHOD, PIN_CLASH
from unit.naming.ir_values import CONFIG, api, operation, settings

if TYPE_CHECKING:
    from specpress.ir.api import Operation


@pytest.mark.parametrize("held", [("timeout",), ("tenant", "tenant"), ("request",)])
def test_arguments_of_the_client_need_names_of_their_own(held: tuple[str, ...]) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(Stopped):
        resolve(api([]), NO_FEATURES, settings(held=held), NOTHING_LOCKED, diagnostics)
    assert [each.code for each in diagnostics] == [ARGUMENT_TAKEN]


def methods(names: Names) -> dict[str, str]:
    return {
        method.operation: ".".join((*resource.path, method.name))
        for resource in names.resources
        for method in resource.methods
    }


def named(*operations: Operation) -> dict[str, str]:
    diagnostics = Diagnostics()
    names = resolve(api(operations), NO_FEATURES, settings(), NOTHING_LOCKED, diagnostics)
    assert not list(diagnostics)
    return methods(names)


@pytest.mark.parametrize(
    ("key", "id_", "tag", "name"),
    [
        ("GET /pets/{id}", "getPetById", "pet", "pet.get_by_id"),
        ("POST /kick", "KickPartcipants", "Active session", "active_session.kick_partcipants"),
        ("GET /orgs/{org}/repos", "repos/list-for-org", "repos", "repos.list_for_org"),
        ("GET /kv/names", "kv-store-list-names", "KV Store", "kv_store.list_names"),
        ("POST /kv/names", "kv-store-create-a-name", "KV Store", "kv_store.create_name"),
        ("GET /items/{item_id}", "read_item_items__item_id__get", "shop", "shop.read_item"),
        ("GET /cats", "CatsController_findAll", "cats", "cats.find_all"),
        ("GET /gists", "gists/list", "gists", "gists.list_gists"),
        ("GET /class", "class", "import", "import_.class_"),
        ("GET /pets", "pets_list", "pets", "pets.list_pets"),
        ("POST /invites", "invite_revoke", "invites", "invites.revoke"),
        ("POST /pulls", "pull-request-stacks/add", "pulls", "pulls.pull_request_stacks_add"),
        ("POST /partner-sdk/token", "partner_sdk_token", "", "partner_sdk.token"),
        ("GET /batch", "getBatch", "Batch API", "batch.get"),
        ("GET /dns", "dnsDetails", "DNS for a Zone", "dns_for_zone.dns_details"),
        (
            "GET /projects/{id}/spend_limit",
            "Getprojectspendlimit",
            "x",
            "x.get_project_spend_limit",
        ),
        (
            "POST /service_accounts/{id}/api_keys",
            "CreateanAPIkeyforaserviceaccount",
            "x",
            "x.create_api_key_for_service_account",
        ),
        ("POST /responses/compact", "Compactconversation", "x", "x.compact_conversation"),
        ("GET /pets", "getAuthenticationmethods", "x", "x.list_authenticationmethods"),
    ],
)
def test_an_operation_id_is_cleaned(key: str, id_: str, tag: str, name: str) -> None:
    assert named(operation(key, id_, tags=(tag,) if tag else ())) == {key: name}


@pytest.mark.parametrize(
    ("key", "id_", "tag", "name"),
    [
        ("GET /agents", "beta.agents.list", "beta.agents", "beta.agents.list_agents"),
        ("GET /agents/{id}", "agents_fetch", "beta.agents", "beta.agents.fetch"),
        ("GET /agents", None, "Beta.Agents", "beta.agents.list_agents"),
        ("GET /roles", None, "Users / Sign-in roles", "users.sign_in_roles.list_roles"),
        ("GET /x", "dig", "a.b.c.d", "a.b.c.d.dig"),
        ("GET /x", "dig", "a.b.c.d.e", "a_b_c_d_e.dig"),
        ("GET /x", "dig", "request/class.request", "request_.class_request.dig"),
        ("GET /x", "dig", "pets.list", "pets.list_.dig"),
        ("GET /x", "dig", "pets.", "pets.dig"),
        ("GET /x", "dig", "Import/Export", "import_export.dig"),
        ("GET /x", "dig", "CI/CD", "ci_cd.dig"),
        ("GET /x", "dig", "Node.js", "node_js.dig"),
        ("GET /x", "dig", "image/png", "image_png.dig"),
        ("GET /x", "dig", "OAuth 2.0", "oauth_2_0.dig"),
        ("GET /x", "dig", "Etc. and more", "etc_and_more.dig"),
    ],
)
def test_a_tag_that_is_a_path_nests(key: str, id_: str | None, tag: str, name: str) -> None:
    assert named(operation(key, id_, tags=(tag,))) == {key: name}


def test_resources_with_the_same_parent_share_it() -> None:
    operations = (
        operation("GET /a", "read", tags=("beta",)),
        operation("GET /b", "read", tags=("beta.agents",)),
        operation("GET /c", "agents", tags=("beta",)),
    )
    assert named(*operations) == {
        "GET /a": "beta.read",
        "GET /b": "beta.agents.read",
        "GET /c": "beta.get_c",
    }


def test_the_lock_keeps_what_was_before_tags_nested() -> None:
    locked = LockedNames(methods={"GET /a": "beta_agents.read", "GET /d": "gamma.agents"})
    operations = (
        operation("GET /a", "read", tags=("beta.agents",)),
        operation("GET /b", "write", tags=("beta.agents",)),
        operation("GET /c", "read", tags=("beta.tools",)),
        operation("GET /d", "agents", tags=("gamma",)),
        operation("GET /e", "read", tags=("gamma.agents",)),
    )
    diagnostics = Diagnostics()
    found = resolve(api(operations), NO_FEATURES, settings(), locked, diagnostics)
    assert methods(found) == {
        "GET /a": "beta_agents.read",
        "GET /b": "beta_agents.write",
        "GET /c": "beta.tools.read",
        "GET /d": "gamma.agents",
        "GET /e": "gamma_agents.read",
    }
    assert not list(diagnostics)


@pytest.mark.parametrize(
    ("key", "id_", "tag", "name"),
    [
        (
            "GET /accounts/{account_id}/moq/relays",
            "get_accounts_account_id_moq_relays",
            "MoQ Relays",
            "moq_relays.list_relays",
        ),
        (
            "POST /accounts/{account_id}/moq/relays/{relay_id}/tokens/rotate",
            "post_accounts_account_id_moq_relays_relay_id_tokens_rotate",
            "MoQ Relays",
            "moq_relays.rotate_relay_tokens",
        ),
        (
            "GET /kit/{app_id}/livestreams/sessions/{livestream_session_id}",
            "get-v2-livestreams-livestream-session-id",
            "Live streams",
            "live_streams.get_session",
        ),
        (
            "DELETE /kit/{app_id}/presets/{preset_id}",
            "delete-presets-preset_id",
            "Presets",
            "presets.delete",
        ),
        ("POST /v1/3d_secure", "Post3dSecure", "", "three_d_secure.create"),
        ("GET /v1/accounts/{account}", "GetAccountsAccount", "", "accounts.get"),
        ("POST /v1/prices/{price}", "PostPricesPrice", "", "prices.update"),
        ("POST /charges/{id}/capture", None, "", "charges.capture"),
        ("PUT /pets/{id}", None, "", "pets.update"),
        ("GET /", None, "", "api.get_root"),
        ("POST /jobs/{id}:cancel", None, "", "jobs.cancel"),
        ("GET /pets", None, "", "pets.list_pets"),
        ("GET /pets/{id}", None, "", "pets.get"),
        ("POST /pets", None, "", "pets.create"),
        ("POST /accounts/{id}/login_links", None, "", "accounts.create_login_link"),
        ("POST /sessions/{id}/redact", None, "", "sessions.redact"),
    ],
)
def test_a_name_is_derived_from_method_and_path(
    key: str, id_: str | None, tag: str, name: str
) -> None:
    assert named(operation(key, id_, tags=(tag,) if tag else ())) == {key: name}


def test_neighbours_tell_what_a_path_is() -> None:
    assert named(
        operation("GET /balance/history"),
        operation("GET /balance/history/{id}"),
        operation("GET /reporting/report_runs"),
        operation("POST /reporting/report_runs"),
        operation("PUT /pets/{id}"),
        operation("PATCH /pets/{id}"),
    ) == {
        "GET /balance/history": "balance.list_history",
        "GET /balance/history/{id}": "balance.get_history",
        "GET /reporting/report_runs": "reporting.list_report_runs",
        "POST /reporting/report_runs": "reporting.create_report_run",
        "PUT /pets/{id}": "pets.replace",
        "PATCH /pets/{id}": "pets.update",
    }


def test_an_ambiguous_operation_id_follows_its_neighbours() -> None:
    get = operation("GET /presets", "get-presets", tags=("Presets",))
    assert named(get) == {"GET /presets": "presets.list_presets"}
    post = operation("POST /presets", "post-presets", tags=("Presets",))
    assert named(get, post)["GET /presets"] == "presets.list_presets"


def test_an_operation_without_a_name_says_nothing_about_its_neighbours() -> None:
    get = operation("GET /presets", "get-presets", tags=("Presets",))
    post = operation("POST /presets", "post-presets", tags=("Presets",))
    others = [operation(f"GET /{name}", tags=("Presets",)) for name in "abc"]
    assert named(get, post, *others)["GET /presets"] == "presets.list_presets"


def test_operations_of_one_name_get_longer_names() -> None:
    assert named(
        operation("GET /a/{id}/owner", "get_owner", tags=("x",)),
        operation("GET /b/{id}/owner", "getOwner", tags=("x",)),
    ) == {
        "GET /a/{id}/owner": "x.get_a_owner",
        "GET /b/{id}/owner": "x.get_b_owner",
    }


def test_names_that_cannot_be_told_apart_ask_for_a_name_in_the_config() -> None:
    diagnostics = Diagnostics()
    operations = [
        operation("GET /a/{b}", "x", tags=("t",)),
        operation("GET /a/{B}", "X", tags=("t",)),
    ]
    names = resolve(api(operations), NO_FEATURES, settings(), NOTHING_LOCKED, diagnostics)
    assert {each.code for each in diagnostics} == {CONTESTED_METHOD}
    assert len(set(methods(names).values())) == 2


def resource(*found: tuple[str, str], positional: Positional = Positional.ALL) -> ResourceConfig:
    return ResourceConfig(
        where=CONFIG / "resources" / "kit.pets",
        path=("kit", "pets"),
        type_prefix="Pet",
        positional=positional,
        methods=tuple(
            MethodConfig(where=CONFIG / "resources" / name, name=name, operation=operation)
            for name, operation in found
        ),
    )


def test_the_config_wins_over_the_lock_and_the_lock_over_the_document() -> None:
    operations = [operation("GET /pets", "listPets"), operation("GET /pets/{id}", "getPet")]
    locked = LockedNames(methods={"GET /pets": "old.fetch", "GET /pets/{id}": "old.fetch_one"})
    config = settings(resources=(resource(("all", "listPets")),))
    names = resolve(api(operations), NO_FEATURES, config, locked, Diagnostics())
    assert methods(names) == {"GET /pets": "kit.pets.all", "GET /pets/{id}": "old.fetch_one"}
    assert [each.path for each in names.resources] == [("kit",), ("kit", "pets"), ("old",)]


def test_operation_types_follow_the_prefix() -> None:
    config = settings(resources=(resource(("get_all", "GET /pets")),))
    operations = [operation("GET /pets"), operation("POST /pets")]
    names = resolve(api(operations), NO_FEATURES, config, NOTHING_LOCKED, Diagnostics())
    assert names.operation_types == {
        ("GET /pets", "Response"): "PetGetAllResponse",
        ("GET /pets", "Params"): "PetGetAllParams",
    }


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Positional.ALL, ("owner", "pet")),
        (Positional.LAST, ("pet",)),
        (Positional.NONE, ()),
        (("tenant",), ("tenant",)),
    ],
)
def test_positional_arguments(
    rule: Positional | tuple[str, ...], expected: tuple[str, ...]
) -> None:
    key = "GET /{tenant}/{owner}/pets/{pet}"
    found = MethodConfig(where=CONFIG, name="get", operation=key, positional=rule)
    config = settings(
        resources=(ResourceConfig(where=CONFIG, path=("pets",), methods=(found,)),),
        held=("tenant",),
    )
    names = resolve(api([operation(key)]), NO_FEATURES, config, NOTHING_LOCKED, Diagnostics())
    assert names.resources[0].methods[0].positional == expected


def test_a_shortcut_takes_its_name_before_methods_do() -> None:
    shortcut = Shortcut(name="stop", operation="PUT /pets", arguments=())
    names = resolve(
        api([operation("PUT /pets", "stop", tags=("pets",))]),
        Features(shortcuts=(shortcut,)),
        settings(),
        NOTHING_LOCKED,
        Diagnostics(),
    )
    assert names.resources[0].features == ("stop",)
    assert methods(names) == {"PUT /pets": "pets.update_pets"}


@pytest.mark.parametrize("name", ["with_raw_response", "list"])
def test_a_shortcut_cannot_have_a_name_that_the_resource_needs(name: str) -> None:
    diagnostics = Diagnostics()
    shortcut = Shortcut(name=name, operation="PUT /pets", arguments=())
    features = Features(shortcuts=(shortcut,), origins=((name, CONFIG / "shortcuts" / name),))
    with pytest.raises(Stopped):
        resolve(api([operation("PUT /pets")]), features, settings(), NOTHING_LOCKED, diagnostics)
    [problem] = diagnostics
    assert (problem.code, problem.where) == (PIN_CLASH, CONFIG / "shortcuts" / name)


def test_a_method_of_two_operations_is_where_something_is_done() -> None:
    find, done = "GET /owners", "PUT /pets"
    acting = FindThenAct(
        name="end", find=find, act=done, arguments=(), found=(), absent=(404,), gone=()
    )
    creating = FindOrCreate(
        name="ensure", find=find, create=done, arguments=(), match=(), absent=(404,), conflict=()
    )
    names = resolve(
        api([operation(find, tags=("owners",)), operation(done, "end", tags=("pets",))]),
        Features(find_then_act=(acting,), find_or_create=(creating,)),
        settings(),
        NOTHING_LOCKED,
        Diagnostics(),
    )
    assert {each.path: each.features for each in names.resources} == {
        ("owners",): (),
        ("pets",): ("end", "ensure"),
    }
    assert methods(names)[done] == "pets.update_pets"


def test_a_configured_name_that_is_taken_is_reported() -> None:
    diagnostics = Diagnostics()
    config = settings(resources=(resource(("with_raw_response", "GET /pets")),))
    resolve(api([operation("GET /pets")]), NO_FEATURES, config, NOTHING_LOCKED, diagnostics)
    assert [each.code for each in diagnostics] == [PIN_CLASH]


def test_modules_can_be_stored_everywhere() -> None:
    names = resolve(
        api(
            [
                operation("GET /a", tags=("con",)),
                operation("GET /b", tags=("\u4e2d\u6587",)),
                operation("GET /c", tags=("resources",)),
                operation("GET /d", tags=("x" * 250,)),
            ]
        ),
        NO_FEATURES,
        settings(),
        NOTHING_LOCKED,
        Diagnostics(),
    )
    assert [(each.path, each.module) for each in names.resources] == [
        (("con",), "con_"),
        (("resources_",), "resources_"),  # `resources` is a module that the client reads
        (("x" * 80,), "x" * 72),
        (("\u4e2d\u6587",), "u4e2du6587"),
    ]


def test_operations_of_one_digest_have_names_of_their_own() -> None:
    def spelled(number: int) -> str:
        return "GET /" + "".join("_-"[number >> bit & 1] + "a" for bit in range(18))

    keys = [spelled(number) for number in (10607, 14706)]  # these share six letters
    operations = [operation(key, "x", tags=("t",)) for key in keys]
    names = resolve(api(operations), NO_FEATURES, settings(), NOTHING_LOCKED, Diagnostics())
    assert len(set(methods(names).values())) == 2
