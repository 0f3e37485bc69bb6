"""Making the next edition of an event."""
