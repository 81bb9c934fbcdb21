"""Names of people, organisations and places: their parts, and whether two are the same."""
