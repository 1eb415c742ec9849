"""What editors build a page's body from. Each block has an icon, a description and a preview."""

from home.blocks.audiences import AudiencesBlock
from home.blocks.body import BodyBlock
from home.blocks.materials import MaterialsBlock

__all__ = ["AudiencesBlock", "BodyBlock", "MaterialsBlock"]
