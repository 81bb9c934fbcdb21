"""One file per input format: from files to articles."""
