"""From assertions to facts: which of them speak of the same thing."""
