"""The words that programmes use in English, French and Spanish; all are folded: lower case, no accents."""
