"""Short forms for the blocks of a text, so that the words stand out. Each is (kind, value)."""


def text(html: str) -> tuple:
    return "text", html


def steps(title: str, *items: tuple[str, str]) -> tuple:
    rows = [{"title": name, "text": f"<p>{one}</p>"} for name, one in items]
    return "steps", {"title": title, "items": rows}


def questions(*pairs: tuple[str, str]) -> tuple:
    return "questions", [
        {"question": asked, "answer": f"<p>{answer}</p>"} for asked, answer in pairs
    ]


def quote(words: str, source: str) -> tuple:
    return "quote", {"text": words, "source": source}


def callout(title: str, words: str) -> tuple:
    return "callout", {"title": title, "text": f"<p>{words}</p>"}


def links(*items: tuple[str, str, str]) -> tuple:
    """Links to other sites: (words, address, language of the site)."""
    return "links", [{"text": one, "url": url, "language": code} for one, url, code in items]


def page_links(*items: tuple[str, str]) -> tuple:
    """Links to pages of ours: (words, the page's address in Finnish)."""
    return "links", [{"text": words, "page": slug} for words, slug in items]


def documents(*items: tuple[str, str, str]) -> tuple:
    """Files of ours: (title, key of the file, its language)."""
    return "documents", [
        {"title": title, "document": key, "language": code} for title, key, code in items
    ]
