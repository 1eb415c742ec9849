"""What editors find in the admin beside their pages: people and topics, what waits for them, the
checks of a page, and the report of broken links.
"""
