"""Lets a group give places beyond the capacity."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("events", "0009_one_key_for_all_events")]

    operations = [
        migrations.AlterModelOptions(
            name="registration",
            options={
                "ordering": ["-joined_at", "-pk"],
                "permissions": [("exceed_capacity", "Can give places beyond the capacity")],
                "verbose_name": "registration",
                "verbose_name_plural": "registrations",
            },
        ),
    ]
