"""What editors see beside the pages: their dashboard, the checks of a page, the links that broke."""
