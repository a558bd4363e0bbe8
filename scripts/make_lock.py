"""make_lock.py UV: fix versions and hashes of the engine's packages, for each platform that has wheels of them all.

Writes ``resources/requirements-engine.lock``, which an installation takes by default (``pip --require-hashes``). The
index, its certificate and an administrator's constraints are those of pip; folders with packages are left aside: their
hashes need not be those that others get.

PyTorch's builds for processors are other files, of PyTorch's own index. Where that can be reached, their hashes go into
``resources/requirements-engine-cpu.lock``; else there is no such file, and an installation takes them unrecorded.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from df4lcz_qgis import builds, engine_environment, fixed_versions, install_steps, interpreters

#: uv's names of platforms, and how fixed_versions.platform_tag begins on them.
PLATFORMS = {
    "x86_64-manylinux_2_28": "linux-x86_64",
    "aarch64-manylinux_2_28": "linux-aarch64",
    "x86_64-pc-windows-msvc": "win-amd64",
    "aarch64-pc-windows-msvc": "win-arm64",
    "aarch64-apple-darwin": "macosx-arm64",
    "x86_64-apple-darwin": "macosx-x86_64",
}
VERSIONS = [f"3.{minor}" for minor in range(interpreters.OLDEST[1], 15)]
#: The oldest macOS for which PyTorch's wheels of these years are made.
MACOS = "14.0"
HEAD = """\
# The engine's packages in fixed versions, with the SHA-256 sums of their files; written by `make lock`.
# Every package has a wheel on these platforms:
"""
HEAD_OF_PROCESSORS = "# PyTorch's builds for processors in the same versions, of PyTorch's own index; by `make lock`.\n"


def uv_environment(pip: dict[str, str]) -> dict[str, str]:
    """The variables for uv, with the index and certificate that pip is set to."""
    kept = {k: v for k, v in pip.items() if not k.startswith(("PIP_", "UV_"))}
    kept.update(install_steps.proxies(pip))
    kept["MACOSX_DEPLOYMENT_TARGET"] = MACOS
    for name, ours in (("PIP_INDEX_URL", "UV_DEFAULT_INDEX"), ("PIP_CERT", "SSL_CERT_FILE")):
        if pip.get(name):
            kept[ours] = pip[name]
    return kept


def resolve(uv: str, variables: dict[str, str], constraint: str, to: Path) -> None:
    """Write the versions and hashes for all platforms at once."""
    command = [uv, "pip", "compile", "--no-config", "--universal", "--generate-hashes", "--no-header", "--no-annotate"]
    command += ["--python-version", VERSIONS[0], "--quiet", "--output-file", str(to)]
    command += ["--constraint", constraint] if constraint else []
    subprocess.run([*command, str(engine_environment.REQUIREMENTS)], check=True, env=variables)


def has_wheels(uv: str, variables: dict[str, str], lock: Path, platform: str, version: str) -> bool:
    """Whether every package of the list has a wheel there."""
    with tempfile.TemporaryDirectory() as target:
        command = [uv, "pip", "install", "--no-config", "--dry-run", "--quiet", "--target", target]
        command += ["--python-platform", platform, "--python-version", version]
        done = subprocess.run(
            [*command, "--require-hashes", "--only-binary", ":all:", "--requirements", str(lock)],
            check=False,
            env=variables,
            capture_output=True,
            text=True,
        )
    if done.returncode and "no usable wheels" not in (told := " ".join(done.stderr.split())):
        sys.stderr.write(f"{platform} {version}: {told[:400]}\n")
    return done.returncode == 0


def lock_processors(uv: str, variables: dict[str, str], lock: Path) -> bool:
    """Write the hashes of PyTorch's builds for processors beside the list; whether their index could be reached."""
    path = fixed_versions.of_processors(lock)
    with tempfile.TemporaryDirectory() as folder:
        _, pytorch = fixed_versions.without_pytorch(lock, Path(folder) / "others.txt")
        wanted, made = Path(folder) / "wanted.txt", Path(folder) / "made.txt"
        wanted.write_text("\n".join(pytorch) + "\n", encoding="utf-8")
        command = [uv, "pip", "compile", "--no-config", "--universal", "--generate-hashes", "--no-header"]
        command += ["--no-annotate", "--no-deps", "--python-version", VERSIONS[0], "--quiet"]
        command += ["--index-url", builds.TORCH_INDEX["cpu"], "--output-file", str(made), str(wanted)]
        own = {k: v for k, v in variables.items() if k != "UV_DEFAULT_INDEX"}
        done = subprocess.run(command, check=False, env=own, capture_output=True, text=True)
        if done.returncode:
            path.unlink(missing_ok=True)  # it would be for other versions
            sys.stderr.write(f"No hashes of PyTorch's builds for processors: {' '.join(done.stderr.split())[:400]}\n")
            return False
        path.write_text(HEAD_OF_PROCESSORS + made.read_text(encoding="utf-8"), encoding="utf-8")
    return True


def main(uv: str) -> int:
    """Write the list; 1 where no platform has wheels of all packages."""
    pip = install_steps.pip_environment(Path(sys.executable))
    variables = uv_environment({**os.environ, **pip})
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder) / "lock.txt"
        resolve(uv, variables, pip.get("PIP_CONSTRAINT", ""), lock)
        known = [
            f"{ours}-{version}"
            for platform, ours in PLATFORMS.items()
            for version in VERSIONS
            if has_wheels(uv, variables, lock, platform, version)
        ]
        text = lock.read_text(encoding="utf-8")
    if not known:
        sys.stderr.write("No platform has wheels of all packages; nothing was written.\n")
        return 1
    head = HEAD + "".join(f"{fixed_versions.FOR}{tag}\n" for tag in known)
    engine_environment.LOCK.write_text(head + text, encoding="utf-8")
    packages = sum(line[0] not in " #" for line in text.splitlines())
    sys.stdout.write(f"{engine_environment.LOCK}: {packages} packages for {', '.join(known)}\n")
    if lock_processors(uv, variables, engine_environment.LOCK):
        sys.stdout.write(f"{fixed_versions.of_processors(engine_environment.LOCK)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
