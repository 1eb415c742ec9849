"""The link tips: for work with migrants, and for migrants themselves."""

from resources.demo.links.everyday import EVERYDAY
from resources.demo.links.support import SUPPORT
from resources.demo.links.work import WORK

TIPS = {"work": WORK, "own_language": [*EVERYDAY, *SUPPORT]}

__all__ = ["TIPS"]
