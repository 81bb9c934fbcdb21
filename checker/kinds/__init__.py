"""Kinds of assertion, one file each: what a sentence asserts of that kind."""
