"""Texts that may stay empty. Migrations know them as plain ones."""

from wagtail import blocks


class OptionalLine(blocks.CharBlock):
    """Empty is "", also where a script left it out: wagtail-localize fails on None."""

    def to_python(self, value):
        return super().to_python(value) or ""

    def deconstruct(self):
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.CharBlock", args, kwargs

    class Meta:
        default = ""


class OptionalText(blocks.TextBlock):
    """As OptionalLine, with more than one line."""

    def to_python(self, value):
        return super().to_python(value) or ""

    def deconstruct(self):
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.TextBlock", args, kwargs

    class Meta:
        default = ""
