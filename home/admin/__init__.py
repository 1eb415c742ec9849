"""What editors find in the menu beside the pages."""
