"""Pure rules and rows: what a conference is, without storage, files or windows."""
