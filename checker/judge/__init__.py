"""From facts to findings: rule files decide which differences matter."""
