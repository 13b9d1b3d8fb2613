"""The knowledge base of names: who and what there is, what it is called in which language, and finding it in a text."""
