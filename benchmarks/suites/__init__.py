"""One file a family of expressions: which cases a folder holds, and what our grammar answers to each."""
