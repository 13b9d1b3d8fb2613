"""The knowledge base of names: which names there are, by class."""
