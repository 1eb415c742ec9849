"""Columns of the desk's lists. On a narrow screen each row is a card, and its cells need labels."""

from wagtail.admin.ui.tables import Column


class LabelledColumn(Column):
    """Brings its label into each cell, for screens where no head stands above them."""

    cell_template_name = "events/admin/cell.html"
