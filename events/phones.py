"""Phone numbers, as people type them and as networks have them."""

import re

# Blanks, brackets, dashes, and the invisible marks that come along when a number is copied.
SEPARATORS = re.compile(r"\(0\)|[\s()./\-\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FINNISH_MOBILE = re.compile(r"0(?:4[0-9]|50)[0-9]{4,8}")
INTERNATIONAL = re.compile(r"\+[1-9][0-9]{6,14}")


def international(number: str) -> str:
    """The number as networks have it, such as +358500000002. "" where it can get no text message.

    Finnish numbers may be typed as in Finland, and all in whatever digits.
    """
    digits = re.sub(r"\d", lambda found: str(int(found[0])), SEPARATORS.sub("", number))
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    elif FINNISH_MOBILE.fullmatch(digits):
        digits = "+358" + digits[1:]
    return digits if INTERNATIONAL.fullmatch(digits) else ""
