"""What the block picker shows of each block before it is chosen."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

FIGURE = {"caption": _("A caption below the picture")}
QUOTE = {
    "text": _("In the group I noticed that others wonder about the same things."),
    "source": _("One who took part"),
}
STEPS = {
    "title": _("How to get started"),
    "items": [
        {"title": _("Choose a date"), "text": ""},
        {"title": _("Register"), "text": ""},
        {"title": _("Come along"), "text": ""},
    ],
}
DOCUMENTS = [{"title": _("Brochure"), "document": None, "language": "fi", "note": ""}]
LINKS = [
    {
        "text": _("Information in your own language"),
        "page": None,
        "url": "https://www.example.org/",
        "language": "en",
        "note": _("About everyday life in Finland"),
    }
]
ADDRESS = {"text": LINKS[0]["text"], "url": LINKS[0]["url"], "language": "en"}
EVENTS = {"heading": _("Coming events"), "limit": 3}
BUTTON = {"text": _("Register"), "page": None, "url": "https://www.example.org/"}
AUDIENCE = {
    "title": _("For municipal workers"),
    "text": _("Tools for meeting people and for working together."),
    "links": [BUTTON | {"text": _("The guide")}],
}


# Rich text takes no lazy texts.


def text() -> str:
    heading, words = gettext("Where to ask"), gettext("Come to the advice point, or call.")
    return f"<h2>{heading}</h2><p>{words}</p>"


def callout() -> dict:
    text = gettext("The advice is free of charge.")
    return {"title": gettext("Good to know"), "text": f"<p>{text}</p>"}


def questions() -> list[dict]:
    return [
        {"question": gettext("What does it cost?"), "answer": f"<p>{gettext('Nothing.')}</p>"},
        {"question": gettext("Can I bring a friend?"), "answer": f"<p>{gettext('Yes, do.')}</p>"},
    ]
