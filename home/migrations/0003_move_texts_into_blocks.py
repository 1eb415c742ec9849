"""Moves the texts of content pages into their new bodies: pages, drafts and translations."""

import json
import uuid

from django.db import migrations

# wagtail-localize finds a text of a translation by a hash of its path, made with this.
PATHS = uuid.UUID("fcab004a-2b50-11ea-978f-2e728ce88125")


def block_id(translation_key) -> str:
    """The same in every language: a translation is told by the path of its texts."""
    return str(uuid.uuid5(uuid.UUID(str(translation_key)), "body"))


def as_blocks(html: str, translation_key) -> list[dict]:
    block = {"type": "text", "value": html, "id": block_id(translation_key)}
    return [block] if html else []


def as_html(blocks: list[dict]) -> str:
    return "".join(block["value"] for block in blocks if block["type"] == "text")


def move_into_blocks(apps, schema_editor):
    for page in apps.get_model("home", "ContentPage").objects.exclude(old_body=""):
        page.body = as_blocks(page.old_body, page.translation_key)
        page.save(update_fields=["body"])
    for kept in kept_copies(apps):
        blocks = as_blocks(kept.read["body"], kept.read["translation_key"])
        kept.write(kept.read | {"body": json.dumps(blocks)})
    for context in contexts(apps):
        rename(context, f"body.{block_id(context.object_id)}{context.path[len('body') :]}")


def move_back(apps, schema_editor):
    for page in apps.get_model("home", "ContentPage").objects.all():
        page.old_body = as_html(list(page.body.raw_data))
        page.save(update_fields=["old_body"])
    for kept in kept_copies(apps):
        kept.write(kept.read | {"body": as_html(json.loads(kept.read["body"] or "[]"))})
    for context in contexts(apps):
        rename(context, context.path.replace(f"body.{block_id(context.object_id)}", "body", 1))


class Kept:
    """A copy of a page as JSON: one of its revisions, or what its translators see."""

    def __init__(self, row, read, write):
        self.row, self.read, self.write = row, read, write


def kept_copies(apps):
    for row in of_content_pages(apps, "wagtailcore", "Revision", "content_type"):
        if "body" in row.content:
            yield Kept(row, row.content, lambda data, row=row: save(row, content=data))
    for row in of_content_pages(apps, "wagtail_localize", "TranslationSource"):
        data = json.loads(row.content_json)
        yield Kept(row, data, lambda data, row=row: save(row, content_json=json.dumps(data)))


def of_content_pages(apps, app: str, model: str, field: str = "specific_content_type"):
    where = {f"{field}__app_label": "home", f"{field}__model": "contentpage"}
    return apps.get_model(app, model).objects.filter(**where)


def contexts(apps):
    """Where the translations of these bodies stand: each text's path in its page."""
    objects = of_content_pages(apps, "wagtail_localize", "TranslationSource").values("object_id")
    found = apps.get_model("wagtail_localize", "TranslationContext").objects
    return found.filter(object_id__in=objects, path__regex=r"^body($|\.)")


def rename(context, path: str) -> None:
    # wagtail-localize fills in the empty field path when it is asked for.
    save(context, path=path, field_path="", path_id=uuid.uuid5(PATHS, path))


def save(row, **values) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=list(values))


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_body_of_blocks"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(move_into_blocks, move_back)]
