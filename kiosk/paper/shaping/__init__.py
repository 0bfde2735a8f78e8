"""Text of three scripts in the right order, joined, in fonts that have it."""
