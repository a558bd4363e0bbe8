"""Writing tensors and texts as one safetensors file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .files import atomic_file, destination_error
from .reporter import Reporter

if TYPE_CHECKING:
    import torch


def write_tensors(
    path: Path | str, tensors: dict[str, torch.Tensor], texts: dict[str, str], reporter: Reporter
) -> None:
    """Write ``tensors``, none of which shares memory with another, and ``texts`` as :func:`.files.atomic_file` does.

    Raises:
        DestinationError: it cannot be written.
    """
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    with atomic_file(path, reporter) as temporary:
        try:
            save_file(tensors, temporary, metadata=texts)
        except SafetensorError as error:  # a full disk too
            raise destination_error(path, error) from error
