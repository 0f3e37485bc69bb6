"""What one person prefers: their name, how documents look, where they go."""
