"""What is erased, and when. The worker asks every now and then; again does no harm."""

from django.utils import timezone

from events import conf
from events.models import Answer


def erase_sensitive_answers() -> int:
    """Erase answers marked as sensitive, EVENTS_SENSITIVE_DAYS after the last session, or after the
    registration was cancelled; of those who were not chosen, at once. Consents stay, as proof
    without the answer. Returns how many went.
    """
    overdue = Answer.objects.sensitive().no_longer_needed(timezone.now() - conf.sensitive_time())
    # A plain read first: an idle worker takes no lock, which on SQLite would stop all writers.
    if not overdue.exists():
        return 0
    _all, by_model = overdue.delete()
    return by_model.get(Answer._meta.label, 0)
