"""Links that lead nowhere."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("home", "0005_content_types"),
    ]

    operations = [
        migrations.CreateModel(
            name="BrokenLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.PositiveBigIntegerField()),
                ("address", models.TextField(verbose_name="address")),
                (
                    "problem",
                    models.CharField(
                        choices=[
                            ("not_found", "Not found"),
                            ("unreachable", "No answer"),
                            ("fails", "Answers with an error"),
                            ("hidden", "Page is not public"),
                        ],
                        max_length=20,
                        verbose_name="problem",
                    ),
                ),
                ("since", models.DateTimeField(auto_now_add=True, verbose_name="since")),
                (
                    "content_type",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
            ],
            options={
                "verbose_name": "broken link",
                "verbose_name_plural": "broken links",
                "ordering": ["content_type", "object_id", "pk"],
            },
        ),
    ]
