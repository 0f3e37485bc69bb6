"""The command line: the same library without a window, one module a command."""
