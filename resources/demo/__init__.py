"""The materials of the demo site: plain data, words by language, and what makes pages of them."""
