"""One event as one file: its rows and its documents, to be opened in another database."""
