"""Third-party libraries, set up before they are loaded: without side effects, and quick with memory.

Standard library only; the libraries themselves are imported by those who need them.
"""

from __future__ import annotations

import os
import sys


def keep_tidy() -> None:
    """Before anything is imported: no folder of torch's compiler in the temporary folder, no signal taken over.

    PyTorch makes the folder of its compiler's cache as soon as an optimiser or torch_geometric is loaded, though
    nothing here is compiled. So it is told one that is there already, the environment's own. Where PyTorch is built
    with UCX (as Debian's is), that takes the signals of crashes for itself, and at a hang-up would freeze the process.

    On Linux PyTorch's arrays lie in large pages where the system grants them. They come and go with every layer, and
    each of their small pages costs the system a fault: a quarter to half of the time of some networks.
    """
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", sys.prefix)
    os.environ.setdefault("UCX_HANDLE_ERRORS", "none")
    os.environ.setdefault("UCX_DEBUG_SIGNO", "0")


def write_no_layers() -> None:
    """Keep torch_geometric, where it is loaded, from writing files of its layers' code among the temporary ones.

    It never removes them. A layer whose file cannot be written does the same by code that is there already. With it
    comes a part of PyTorch that, as in 2.6, makes a folder there when it is loaded, for remote modules: we have none.
    """
    if folder := getattr(sys.modules.get("torch.distributed.nn.jit.instantiator"), "_TEMP_DIR", None):
        folder.cleanup()
    if template := sys.modules.get("torch_geometric.template"):
        vars(template)["tempfile"] = None
