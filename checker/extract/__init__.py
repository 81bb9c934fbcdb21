"""From an article to its assertions: sentences, events, attribution, and every kind."""
