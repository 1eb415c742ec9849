"""Codes that people read out, and secrets that stand in links."""

import secrets

# No 0, O, 1, I, L, B or 8: a code is read out on the phone and copied from paper.
READABLE = "2345679ACDEFGHJKMNPQRSTUVWXYZ"


def new_reference() -> str:
    """Eight letters and digits in two groups, such as K7RD-29XM."""
    code = "".join(secrets.choice(READABLE) for _position in range(8))
    return f"{code[:4]}-{code[4:]}"


def as_typed(text: str) -> str:
    """A code as it is stored, however somebody typed it: k7rd29xm, K7RD 29XM."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    return f"{signs[:4]}-{signs[4:]}"


def new_token() -> str:
    """The secret in a private link: 192 random bits (OWASP ASVS 5.0, 11.5.1 asks for 128)."""
    return secrets.token_urlsafe(24)
