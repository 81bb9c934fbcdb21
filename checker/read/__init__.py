"""One file per input format: from files to articles.

A format is a module of this folder with `SUFFIXES`, the file suffixes it reads, and
`read(path, raw) -> Article`, which raises `UnreadableError` with a reason. `formats.py` finds them by
walking the folder; `corpus.py` reads everything a user names.
"""
