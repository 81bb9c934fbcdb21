"""All that a language needs, as data: one YAML file a language, and the types that describe it."""
