"""The programme as a grid: columns of blocks on a scale of time, moved by hand or by key."""
