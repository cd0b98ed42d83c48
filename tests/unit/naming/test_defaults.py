from __future__ import annotations

import msgspec
import pytest

from specpress.config import Config, default_config
from specpress.config.model import ClientConfig, Credential, CredentialPart, PackageConfig
from specpress.emit.views.package import modules
from specpress.ir.api import SchemeKind, SecurityScheme, Server, ServerVariable, Variable
from specpress.naming import complete
from unit.naming.ir_values import SCHEMAS, api


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Swagger Petstore - OpenAPI 3.0", "petstore", "Petstore"),
        ("realtime_kit API", "realtime_kit", "RealtimeKit"),
        ("GitHub's official OpenAPI spec + Octokit extension", "github", "GitHub"),
        ("OpenAI API", "openai", "OpenAI"),
        ("Discord HTTP API (Preview)", "discord", "Discord"),
        ("Train Travel API v2", "train_travel", "TrainTravel"),
        ("Email API", "email_client", "Email"),
        ("\u5929\u6c14", "client", "\u5929\u6c14Client"),
        ("", "weather", "Weather"),
        ("API", "weather", "Weather"),
        ("3D models", "three_d_models", "ThreeDModels"),
        ("timeout", "timeout", "TimeoutClient"),
        ("Stream", "stream", "StreamClient"),
    ],
)
def test_names_come_from_the_title(title: str, package: str, client: str) -> None:
    settings = complete(default_config(), api(title=title), stem="weather")
    assert settings.package.name == package
    assert settings.client.name == client
    assert settings.package.distribution == package.replace("_", "-")
    assert settings.client.base_url_env == f"{package.upper()}_BASE_URL"


def test_the_command_line_wins_over_the_config_and_the_config_over_the_title() -> None:
    config = Config(
        package=PackageConfig(name="shop", distribution="shop-client", version="2.0"),
        client=ClientConfig(name="Shop"),
    )
    settings = complete(config, api(title="Pets"))
    assert (settings.package.name, settings.package.distribution) == ("shop", "shop-client")
    assert (settings.client.name, settings.package.version) == ("Shop", "2.0")
    settings = complete(config, api(title="Pets"), package="zoo")
    assert (settings.package.name, settings.package.distribution) == ("zoo", "zoo")
    assert settings.client.base_url_env == "ZOO_BASE_URL"
    settings = complete(config, api(title="Pets"), package="zoo", distribution="my-zoo")
    assert settings.package.distribution == "my-zoo"
    assert complete(default_config(), api(), package="my_zoo").client.name == "MyZoo"


def credentials(*schemes: tuple[str, SchemeKind]) -> dict[str, tuple[str, str | None]]:
    found = tuple(
        SecurityScheme(origin=SCHEMAS / name, name=name, kind=kind) for name, kind in schemes
    )
    settings = complete(
        default_config(), msgspec.structs.replace(api(title="Pets"), security_schemes=found)
    )
    return {each.argument: (each.scheme, each.env) for each in settings.credentials}


def test_credentials_are_called_what_people_call_them() -> None:
    assert credentials(("bearerAuth", SchemeKind.BEARER)) == {"token": ("bearerAuth", "PETS_TOKEN")}
    assert credentials(("api_token", SchemeKind.BEARER)) == {
        "api_token": ("api_token", "PETS_API_TOKEN")
    }
    assert credentials(("petstore_auth", SchemeKind.OTHER), ("api_key", SchemeKind.HEADER)) == {
        "api_key": ("api_key", "PETS_API_KEY"),
        "access_token": ("petstore_auth", "PETS_ACCESS_TOKEN"),
    }
    assert list(credentials(("basic", SchemeKind.BASIC))) == ["username", "password"]
    assert list(credentials(("oauth", SchemeKind.OAUTH2_CLIENT_CREDENTIALS))) == [
        "client_id",
        "client_secret",
        "access_token",
        "scopes",
        "token_url",
    ]
    raw = SecurityScheme(
        origin=SCHEMAS, name="odd", kind=SchemeKind.HEADER, http_scheme="Token", wire_name="A"
    )
    settings = complete(
        default_config(), msgspec.structs.replace(api(title="Pets"), security_schemes=(raw,))
    )
    assert [each.argument for each in settings.credentials] == ["authorization"]


def test_credentials_of_one_kind_are_told_apart() -> None:
    assert list(credentials(("first", SchemeKind.HEADER), ("second", SchemeKind.HEADER))) == [
        "first",
        "second",
    ]
    machines = credentials(
        ("cat", SchemeKind.OAUTH2_CLIENT_CREDENTIALS), ("dog", SchemeKind.OAUTH2_CLIENT_CREDENTIALS)
    )
    assert list(machines)[:3] == ["cat_client_id", "cat_client_secret", "cat_access_token"]
    assert len(machines) == 10


def test_variables_of_the_server_become_arguments() -> None:
    variables = tuple(
        ServerVariable(name=name, default="d") for name in ("base-url", "token", "your region")
    )
    url = ("https://a.example/", *(Variable(name=each.name) for each in variables))
    bearer = SecurityScheme(origin=SCHEMAS, name="bearer", kind=SchemeKind.BEARER)
    found = msgspec.structs.replace(
        api(title="Pets"),
        servers=(Server(url=url, variables=variables),),
        security_schemes=(bearer,),
    )
    settings = complete(default_config(), found)
    assert {each.name: (each.argument, each.env) for each in settings.variables} == {
        "base-url": ("server_base_url", "PETS_SERVER_BASE_URL"),
        "token": ("server_token", "PETS_SERVER_TOKEN"),
        "your region": ("your_region", "PETS_YOUR_REGION"),
    }


def test_configured_credentials_stay_in_their_order() -> None:
    said = Credential(
        where=SCHEMAS, argument="secret", scheme="s", part=CredentialPart.VALUE, env=None
    )
    assert complete(Config(credentials=(said,)), api()).credentials == (said,)


def test_no_client_is_called_like_another_export_of_its_package() -> None:
    exports = {*modules.VALUES, *modules.RESPONSES, *modules.STREAMS, *modules.EXCEPTIONS}
    for name in [*sorted(exports - {"NOT_GIVEN", "UNSET"}), "TokenError"]:
        settings = complete(default_config(), api(title=name), stem="weather")
        assert settings.client.name == f"{name}Client"
