"""Rules tried against their own examples: what they must flag, what they must let pass, what they claim to see."""
