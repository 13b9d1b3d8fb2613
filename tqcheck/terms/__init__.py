"""Words and phrases whose English is known: where they stand in a source, and their English in all its forms."""
