"""The Processing algorithms, one a file: read parameters, call the engine, return every declared output."""
