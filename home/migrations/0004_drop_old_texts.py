"""The old texts of content pages stand in their new bodies."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("home", "0003_move_texts_into_blocks")]

    operations = [migrations.RemoveField("contentpage", "old_body")]
