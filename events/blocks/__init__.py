"""What editors build on an event page: questions, places kept for groups, additions to mails.

The id of a block is what stays the same in all languages and through every rewording.
"""

from events.blocks.additions import AdditionsBlock
from events.blocks.questions import QuestionsBlock
from events.blocks.quotas import QuotasBlock

__all__ = ["AdditionsBlock", "QuestionsBlock", "QuotasBlock"]
