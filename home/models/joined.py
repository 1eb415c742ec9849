"""Many names in one value of a query, on each database."""

from django.db.models import Aggregate, TextField, Value

BETWEEN = "\n"  # no name has it


class Joined(Aggregate):
    """The values of many rows, one on each line, in no order."""

    function = "STRING_AGG"
    output_field = TextField()

    def __init__(self, name: str, **extra):
        super().__init__(name, Value(BETWEEN), **extra)

    def as_sqlite(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, function="GROUP_CONCAT", **context)
