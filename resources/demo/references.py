"""Puts documents and pages into texts, where the words have only their keys."""

from resources.demo.shapes import Words


def with_references(words: Words, documents: dict, pages: dict) -> Words:
    known = {"document": documents, "page": pages}
    return {
        language: fields | {"body": [_block(kind, value, known) for kind, value in fields["body"]]}
        for language, fields in words.items()
    }


def _block(kind: str, value, known: dict[str, dict]) -> tuple:
    if kind not in ("links", "documents"):
        return kind, value
    return kind, [_row(row, known) for row in value]


def _row(row: dict, known: dict[str, dict]) -> dict:
    found = {name: things[row[name]] for name, things in known.items() if row.get(name)}
    return row | found
