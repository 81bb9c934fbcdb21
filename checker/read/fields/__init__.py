"""YAML that stands with articles: keys, values and their places; no format of its own."""
