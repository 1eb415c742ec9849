"""Dates as our languages write them, where Django differs or doesn't know the language.

The lists here say how dates may be typed in every language of Wagtail's admin. They must hold
WAGTAIL_DATE_FORMAT and WAGTAIL_DATETIME_FORMAT: otherwise no page with a time can be saved.
"""

DATE_INPUT_FORMATS = ["%d.%m.%Y", "%Y-%m-%d"]
DATETIME_INPUT_FORMATS = [
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H.%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
]
