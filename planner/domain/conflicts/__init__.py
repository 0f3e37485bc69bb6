"""What in a programme cannot be, should not be, or is worth a look: rules over the snapshot of one event."""
