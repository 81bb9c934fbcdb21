"""A sign for each severity, which is read without colour and in every language."""

from checker.model import Finding, Severity

SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "●"}
ACCEPTED = "○"


def sign(finding: Finding) -> str:
    """The sign of a finding: of its severity, or of an accepted one."""
    return SIGNS[finding.severity] if finding.suppressed is None else ACCEPTED
