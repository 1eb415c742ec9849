"""Each registration gets the secret of its own feed, and its turn in the queue."""

from django.db import migrations, models
from django.db.models import F

import events.models.codes


def fill(apps, schema_editor):
    registrations = apps.get_model("events", "Registration").objects
    registrations.update(queued_at=F("joined_at"))
    batch = []
    for registration in registrations.only("pk").iterator(chunk_size=2000):
        registration.feed_token = events.models.codes.new_token()
        batch.append(registration)
        if len(batch) == 2000:
            registrations.bulk_update(batch, ["feed_token"], batch_size=500)
            batch = []
    registrations.bulk_update(batch, ["feed_token"], batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("events", "0005_booking_in_depth")]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop, elidable=True),
        migrations.AlterField(
            model_name="registration",
            name="feed_token",
            field=models.CharField(
                default=events.models.codes.new_token, editable=False, max_length=40, unique=True
            ),
        ),
    ]
