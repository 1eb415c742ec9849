"""The desk of those who keep link tips, services and leaders."""
