"""Questions for the words of an event."""

READY_MADE_SENSITIVE = {"interpretation", "access", "diet"}


def question(kind: str, label: str = "", **more) -> tuple[str, dict]:
    """A block of EventPage.questions: what isn't said is as in an editor's new block."""
    block = {
        "label": label,
        "is_required": False,
        "is_per_attendee": False,
        "is_sensitive": kind in READY_MADE_SENSITIVE,
        "shown_when": "always",
    }
    return kind, block | more
