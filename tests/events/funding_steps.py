"""What a funder may lack, and how it learns another language."""

LACKING = {"statement": "", "emblem": None, "emblem_text": ""}


def translated(funder, locale, **words):
    copy = funder.copy_for_translation(locale)
    for name, word in ({"statement": "Co-funded by the European Union"} | words).items():
        setattr(copy, name, word)
    copy.save()
    return copy
