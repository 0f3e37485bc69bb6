"""Taking one event along as a single file, and opening such a file."""
