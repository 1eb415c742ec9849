"""Links that open a calendar on the web. They hold what the public page shows, and no more."""

from urllib.parse import quote, urlencode

from events.calendars.entries import description, location, title, utc
from events.models import EventPage, Session


def google_link(page: EventPage, session: Session) -> str:
    """Offers one session to the visitor's Google calendar."""
    start, end = (f"{utc(moment):%Y%m%dT%H%M%SZ}" for moment in (session.start, session.end))
    return _link(
        "https://calendar.google.com/calendar/render",
        action="TEMPLATE",
        dates=f"{start}/{end}",
        text=title(page),
        details=description(page, session.public_url, page.full_url),
        location=location(session, session.public_url),
    )


def feed_links(https: str) -> dict[str, str]:
    """A feed to subscribe to: its address, and links that open a calendar with it."""
    webcal = "webcal://" + https.partition("://")[2]
    google = _link("https://calendar.google.com/calendar/render", cid=webcal)
    return {"https": https, "webcal": webcal, "google": google}


def outlook_link(page: EventPage, session: Session) -> str:
    """Offers one session to the visitor's Outlook calendar."""
    return _link(
        "https://outlook.live.com/calendar/0/action/compose",
        path="/calendar/action/compose",
        rru="addevent",
        startdt=f"{utc(session.start):%Y-%m-%dT%H:%M:%SZ}",
        enddt=f"{utc(session.end):%Y-%m-%dT%H:%M:%SZ}",
        subject=title(page),
        body=description(page, session.public_url, page.full_url),
        location=location(session, session.public_url),
    )


def _link(address: str, **query: str) -> str:
    # Outlook shows a plus sign as it is, so a blank must be %20.
    return f"{address}?{urlencode(query, quote_via=quote)}"
