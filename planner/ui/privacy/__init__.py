"""Personal data: what is kept and until when, and erasing it."""
