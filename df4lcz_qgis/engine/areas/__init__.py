"""Training areas: what the user drew."""
