"""A content page's text becomes a body of blocks. The old text stays beside it until it is moved."""

import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("home", "0001_initial")]

    operations = [
        migrations.RenameField("contentpage", "body", "old_body"),
        migrations.AddField(
            "contentpage",
            "body",
            wagtail.fields.StreamField(
                [("text", 0)],
                blank=True,
                block_lookup={0: ("wagtail.blocks.RichTextBlock", (), {})},
                verbose_name="text",
            ),
        ),
    ]
