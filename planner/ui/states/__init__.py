"""The window of States: what they are called at an event, what they are to its body, and lists that say so."""
