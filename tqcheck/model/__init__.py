"""The nouns: frozen values that pass between the stages, free of input and output."""
