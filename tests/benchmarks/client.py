"""Times the pressed client against the official SDK and against msgspec and httpx2 on their own.

Contenders take turns within every measurement. Reported are medians and, because one machine's
speed is nobody else's, ratios. Peers that are not installed are left out.

Longer than most modules: one function for each thing that is measured.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parents[1] / "generated" / "src"
sys.path.insert(0, str(PACKAGE))

import aiohttp  # noqa: E402
import bare  # noqa: E402
import httpx2  # noqa: E402
import samples  # noqa: E402

from realtimekit_recordings import AiohttpClient, AsyncCloudflare, Cloudflare  # noqa: E402
from realtimekit_recordings._runtime.request.build import build  # noqa: E402
from realtimekit_recordings._runtime.request.compiled import compiled_request  # noqa: E402
from realtimekit_recordings._runtime.response.response import APIResponse  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICIAL = find_spec("cloudflare") is not None
IDS = {"account_id": samples.ACCOUNT, "app_id": samples.APP}
HEADERS = {"Authorization": f"Bearer {samples.TOKEN}"}
IN_FLIGHT = 64

Contenders = dict[str, Callable[[], object]]


def take_turns(
    contenders: Contenders, *, rounds: int, clock: Callable[[], float], batch: float = 0.03
) -> dict[str, float]:
    """The median seconds of one call of each, in batches of about ``batch`` seconds."""
    repeats: dict[str, int] = {}
    for name, call in contenders.items():
        call()
        started = clock()
        call()
        repeats[name] = max(1, round(batch / max(clock() - started, 1e-6)))
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, call in contenders.items():
            gc.collect()
            loops = range(repeats[name])
            started = clock()
            for _ in loops:
                call()
            seconds[name].append((clock() - started) / repeats[name])
    return {name: statistics.median(values) for name, values in seconds.items()}


def report(title: str, medians: dict[str, float], base: str, *, unit: str = "µs") -> None:
    factor = {"µs": 1e6, "ms": 1e3, "MiB": 1 / 2**20}[unit]
    print(f"\n{title}")
    for name, value in medians.items():
        print(f"  {name:48} {value * factor:10.2f} {unit:3} {value / medians[base]:8.2f}x")


def official_client(**settings: Any) -> Any:
    import cloudflare

    return cloudflare.Cloudflare(api_token=samples.TOKEN, **settings)


def decode(rounds: int) -> None:
    body = samples.page(1000)
    ours = Cloudflare(
        api_token=samples.TOKEN,
        http_client=httpx2.Client(
            transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=body))
        ),
    )
    first = ours.realtime_kit.recordings.with_raw_response.get_recordings(**IDS)

    def parse() -> object:
        response = APIResponse(first._exchange, first._answer, first._transport)
        return response.parse()

    contenders: Contenders = {
        "bare msgspec": lambda: bare.decode_page(body),
        "ours: response.parse()": parse,
        "ours: a whole call, transport in memory": (
            lambda: ours.realtime_kit.recordings.get_recordings(**IDS)
        ),
    }
    if OFFICIAL:
        import httpx

        transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
        theirs = official_client(http_client=httpx.Client(transport=transport))
        raw = theirs.realtime_kit.recordings.with_raw_response.get_recordings(**IDS)

        def parse_theirs() -> object:
            raw._parsed_by_type.clear()
            return raw.parse()

        contenders["cloudflare: response.parse()"] = parse_theirs
    medians = take_turns(contenders, rounds=rounds, clock=time.perf_counter)
    report("Decode a page of 1000 recordings", medians, "bare msgspec", unit="ms")
    if OFFICIAL:
        ratio = medians["cloudflare: response.parse()"] / medians["ours: response.parse()"]
        print(f"  ours decodes {ratio:.1f} times as many as the SDK")


def memory() -> None:
    pages = [samples.page(1000) for _ in range(10)]
    client = Cloudflare(
        api_token=samples.TOKEN,
        http_client=httpx2.Client(
            transport=httpx2.MockTransport(lambda _: httpx2.Response(200, content=pages.pop()))
        ),
    )
    client.realtime_kit.recordings.get_recordings(**IDS)
    pages.append(samples.page(1000))

    def live(load: Callable[[], object]) -> float:
        gc.collect()
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        kept = load()
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        del kept
        return after - before

    bodies = list(pages)
    medians = {
        "bare msgspec": live(lambda: [bare.decode_page(body) for body in bodies]),
        "ours": live(
            lambda: [client.realtime_kit.recordings.get_recordings(**IDS) for _ in bodies]
        ),
    }
    report("Live memory of 10,000 decoded recordings", medians, "bare msgspec", unit="MiB")


class Unsent:
    """Stands in for what sends: the request is built and goes nowhere."""

    def __init__(self, client: Cloudflare) -> None:
        self._config = client.__sender__.config

    def request(self, operation: Any, arguments: Any, options: Any, *, stream: bool) -> Any:
        del stream
        self.content = build(operation, arguments, options, self._config).content
        return self

    def parse(self) -> Any:
        return self.content


class UnsentBody(Unsent):
    """Stops at the body: checked and encoded, without URL and headers."""

    def request(self, operation: Any, arguments: Any, options: Any, *, stream: bool) -> Any:
        del options, stream
        self.content = compiled_request(operation).fast_path.body(arguments)
        return self


def recordings_of(kind: type[Unsent]) -> Any:
    client = Cloudflare(api_token=samples.TOKEN)
    recordings: Any = client.realtime_kit.recordings
    recordings._sender = kind(client)
    return recordings


def start_bare() -> bytes:
    return bare.encode(
        bare.Start(
            meeting_id="97440c6a-140b-40a9-9499-b23fd7a3868a",
            allow_multiple_recordings=True,
            audio_config=bare.AudioConfig(channel="stereo", codec="AAC", export_file=True),
            file_name_prefix="weekly",
            interactive_config=bare.InteractiveConfig(type="ID3"),
            max_seconds=3600,
            realtimekit_bucket_config=bare.BucketConfig(enabled=True),
            rtmp_out_config=bare.RtmpOutConfig(rtmp_url="rtmp://live.example.com/key"),
            storage_config=bare.StorageTarget(
                type="aws",
                access_key="AKIA0123456789",
                secret="0123456789abcdef",
                bucket="recordings",
                region="us-east-1",
                path="weekly/",
            ),
            url="https://example.com/view",
            video_config=bare.VideoConfig(
                codec="H264",
                export_file=True,
                height=720,
                width=1280,
                watermark=bare.Watermark(
                    position="left top",
                    size=bare.WatermarkSize(height=32, width=64),
                    url="https://example.com/mark.png",
                ),
            ),
        )
    )


def start_with_dicts(recordings: Any, app_id: str = samples.APP) -> bytes:
    return recordings.start_recordings(
        app_id,
        account_id=samples.ACCOUNT,
        meeting_id="97440c6a-140b-40a9-9499-b23fd7a3868a",
        allow_multiple_recordings=True,
        audio_config={"channel": "stereo", "codec": "AAC", "export_file": True},
        file_name_prefix="weekly",
        interactive_config={"type": "ID3"},
        max_seconds=3600,
        realtimekit_bucket_config={"enabled": True},
        rtmp_out_config={"rtmp_url": "rtmp://live.example.com/key"},
        storage_config={
            "type": "aws",
            "access_key": "AKIA0123456789",
            "secret": "0123456789abcdef",
            "bucket": "recordings",
            "region": "us-east-1",
            "path": "weekly/",
        },
        url="https://example.com/view",
        video_config={
            "codec": "H264",
            "export_file": True,
            "height": 720,
            "width": 1280,
            "watermark": {
                "position": "left top",
                "size": {"height": 32, "width": 64},
                "url": "https://example.com/mark.png",
            },
        },
    )


def start_with_models(recordings: Any, types: Any) -> bytes:
    return recordings.start_recordings(
        samples.APP,
        account_id=samples.ACCOUNT,
        meeting_id="97440c6a-140b-40a9-9499-b23fd7a3868a",
        allow_multiple_recordings=True,
        audio_config=types.AudioConfig(channel="stereo", codec="AAC", export_file=True),
        file_name_prefix="weekly",
        interactive_config=types.InteractiveConfig(type="ID3"),
        max_seconds=3600,
        realtimekit_bucket_config=types.RealtimekitBucketConfig(enabled=True),
        rtmp_out_config=types.RtmpOutConfig(rtmp_url="rtmp://live.example.com/key"),
        storage_config=types.StorageConfig(
            type="aws",
            access_key="AKIA0123456789",
            secret="0123456789abcdef",
            bucket="recordings",
            region="us-east-1",
            path="weekly/",
        ),
        url="https://example.com/view",
        video_config=types.VideoConfig(
            codec="H264",
            export_file=True,
            height=720,
            width=1280,
            watermark=types.Watermark(
                position="left top",
                size=types.WatermarkSize(height=32, width=64),
                url="https://example.com/mark.png",
            ),
        ),
    )


def encode(rounds: int) -> None:
    from realtimekit_recordings import types

    body, whole = recordings_of(UnsentBody), recordings_of(Unsent)
    others = itertools.cycle(samples.ids(1000))
    contenders: Contenders = {
        "bare msgspec, unchecked: the body": start_bare,
        "bare msgspec, checked, dicts: the body": lambda: start_with_dicts(bare.Checking()),
        "ours, checked, dicts: the body": lambda: start_with_dicts(body),
        "ours, checked, models: the body": lambda: start_with_models(body, types),
        "ours, checked, dicts: the whole request": lambda: start_with_dicts(whole),
        "ours, checked, models: the whole request": lambda: start_with_models(whole, types),
        "the same with dicts, each time for another app": (
            lambda: start_with_dicts(whole, next(others))
        ),
    }
    if OFFICIAL:
        from cloudflare._models import FinalRequestOptions

        theirs = official_client()

        def build(path: str, *, cast_to: Any, body: Any, options: Any) -> Any:
            del cast_to
            final = FinalRequestOptions.construct(
                method="post", url=path, json_data=body, **options
            )
            return theirs._build_request(final).content

        theirs.post = build
        resource = theirs.realtime_kit.recordings
        contenders["cloudflare, unchecked, dicts: the whole request"] = lambda: start_with_dicts(
            resource
        )
    medians = take_turns(contenders, rounds=rounds, clock=time.perf_counter)
    unchecked, checked = list(contenders)[:2]
    report("Encode a full start request, from arguments on", medians, unchecked)
    for name in list(contenders)[2:4]:
        print(f"  {name}: {medians[name] / medians[checked]:.2f}x of bare msgspec, checked")
    address(rounds)


def address(rounds: int) -> None:
    """Requests without a body: what is built is a URL."""
    recordings = recordings_of(Unsent)
    recordings._mode = "raw"  # there is no page that could be followed by others
    others = itertools.cycle(samples.ids(1000))
    filters = {
        "page_no": 2,
        "per_page": 50,
        "search": "weekly",
        "sort_order": "DESC",
        "status": ["UPLOADED", "ERRORED"],
    }
    contenders: Contenders = {
        "f-string and urlencode, unchecked: a list": (
            lambda: bare.list_url(samples.ACCOUNT, samples.APP, **filters)
        ),
        "ours, checked: a list": lambda: recordings.get_recordings(**IDS, **filters),
        "ours, checked: one recording, again and again": (
            lambda: recordings.get_one_recording(samples.RECORDING, **IDS)
        ),
        "ours, checked: one recording, each time another": (
            lambda: recordings.get_one_recording(next(others), **IDS)
        ),
    }
    medians = take_turns(contenders, rounds=rounds, clock=time.perf_counter)
    report("Build a request without a body", medians, next(iter(contenders)))


@contextmanager
def server() -> Iterator[str]:
    command = [sys.executable, str(HERE / "loopback_server.py")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.communicate()


def call(rounds: int) -> None:
    path = f"/accounts/{samples.ACCOUNT}/realtime/kit/{samples.APP}/recordings/{samples.RECORDING}"
    with server() as address:
        plain = httpx2.Client(headers=HEADERS)
        ours = Cloudflare(api_token=samples.TOKEN, base_url=address).realtime_kit.recordings
        contenders: Contenders = {
            "bare httpx2 and msgspec": (
                lambda: bare.decode_result(plain.get(address + path).raise_for_status().content)
            ),
            "ours": lambda: ours.get_one_recording(samples.RECORDING, **IDS),
        }
        if OFFICIAL:
            theirs = official_client(base_url=address).realtime_kit.recordings
            contenders["cloudflare"] = lambda: theirs.get_one_recording(samples.RECORDING, **IDS)
        medians = take_turns(contenders, rounds=rounds, clock=time.process_time, batch=0.1)
        report("One get_one_recording over loopback, CPU", medians, "bare httpx2 and msgspec")
        asyncio.run(call_async(rounds, address, path))


async def call_async(rounds: int, address: str, path: str) -> None:
    count = 5 * IN_FLIGHT
    limits = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)

    async def together(one: Callable[[], Any]) -> float:
        left = iter(range(count))

        async def work() -> None:
            for _ in left:
                await one()

        started = time.process_time()
        await asyncio.gather(*(work() for _ in range(IN_FLIGHT)))
        return (time.process_time() - started) / count

    connector = aiohttp.TCPConnector(limit=1000)
    async with (
        httpx2.AsyncClient(headers=HEADERS, limits=limits) as plain,
        aiohttp.ClientSession(headers=HEADERS, connector=connector) as session,
        AsyncCloudflare(api_token=samples.TOKEN, base_url=address) as client,
        AsyncCloudflare(
            api_token=samples.TOKEN, base_url=address, http_client=AiohttpClient()
        ) as by_aiohttp,
    ):
        ours = client.realtime_kit.recordings
        ours_by_aiohttp = by_aiohttp.realtime_kit.recordings

        async def one_plain() -> object:
            response = await plain.get(address + path)
            return bare.decode_result(response.raise_for_status().content)

        async def one_by_session() -> object:
            async with session.get(address + path, raise_for_status=True) as response:
                return bare.decode_result(await response.read())

        contenders: dict[str, Callable[[], Any]] = {
            "bare httpx2 and msgspec": one_plain,
            "ours": lambda: ours.get_one_recording(samples.RECORDING, **IDS),
            "bare aiohttp and msgspec": one_by_session,
            "ours, on aiohttp": (
                lambda: ours_by_aiohttp.get_one_recording(samples.RECORDING, **IDS)
            ),
        }
        if OFFICIAL:
            import cloudflare

            theirs = cloudflare.AsyncCloudflare(api_token=samples.TOKEN, base_url=address)
            resource = theirs.realtime_kit.recordings
            contenders["cloudflare"] = lambda: resource.get_one_recording(samples.RECORDING, **IDS)
        seconds: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(rounds + 1):
            for name, one in contenders.items():
                gc.collect()
                seconds[name].append(await together(one))
        medians = {name: statistics.median(values[1:]) for name, values in seconds.items()}
        report(f"The same with {IN_FLIGHT} in flight, CPU", medians, "bare httpx2 and msgspec")
        ours_fast = medians["ours, on aiohttp"]
        print(f"  ours on aiohttp: {ours_fast / medians['bare aiohttp and msgspec']:.2f}x of bare")
        print(f"  ours on httpx2: {medians['ours'] / ours_fast:.1f}x of ours on aiohttp")


IMPORTS = {
    "import msgspec": "import msgspec",
    "import realtimekit_recordings": "import realtimekit_recordings",
    "import httpx2, msgspec": "import httpx2, msgspec",
    "ours: import, client, resource": (
        "from realtimekit_recordings import Cloudflare; "
        "Cloudflare(api_token='t' * 40).realtime_kit.recordings"
    ),
    "cloudflare: import, client, resource": (
        "from cloudflare import Cloudflare; Cloudflare(api_token='t' * 40).realtime_kit.recordings"
    ),
}


def imports(rounds: int) -> None:
    """Times within fresh processes, the interpreter's own start left out."""
    statements = {k: v for k, v in IMPORTS.items() if OFFICIAL or "from cloudflare" not in v}
    seconds: dict[str, list[float]] = {name: [] for name in statements}
    with tempfile.TemporaryDirectory() as cache:
        environment = {
            **os.environ,
            "PYTHONPATH": str(PACKAGE),
            "PYTHONPYCACHEPREFIX": cache,  # compiled in a first run that is not counted
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(rounds + 1):
            for name, statement in statements.items():
                code = (
                    "import time; started = time.perf_counter()\n"
                    f"{statement}\nprint(time.perf_counter() - started)"
                )
                command = [sys.executable, "-c", code]
                output = subprocess.check_output(command, env=environment)
                seconds[name].append(float(output))
    medians = {name: statistics.median(values[1:]) for name, values in seconds.items()}
    report("Import, in fresh processes", medians, "import msgspec", unit="ms")
    ratio = medians["ours: import, client, resource"] / medians["import httpx2, msgspec"]
    print(f"  ours with client and resource: {ratio:.2f}x of import httpx2, msgspec")


PARTS = ("decode", "memory", "encode", "call", "imports")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(PARTS)}; all")
    parser.add_argument("--rounds", type=int, default=21, help="counted batches of each contender")
    arguments = parser.parse_args()
    wanted = arguments.parts or PARTS
    if not OFFICIAL:
        print("left out, not installed: cloudflare")
    rounds: int = arguments.rounds
    steps: dict[str, Callable[[], None]] = {
        "decode": lambda: decode(rounds),
        "memory": memory,
        "encode": lambda: encode(rounds),
        "call": lambda: call(rounds),
        "imports": lambda: imports(rounds),
    }
    for part in wanted:
        steps[part]()


if __name__ == "__main__":
    main()
