from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):

    dependencies = [
        ("events", "0010_exceed_capacity"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="message",
            constraint=models.UniqueConstraint(
                condition=Q(announcement__isnull=False),
                fields=("announcement", "registration"),
                name="events_one_message_for_each_announcement",
            ),
        ),
    ]
