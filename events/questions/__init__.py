"""What people are asked when they register: built by the editor, answered by the public.

ready_made.py  our own questions, with words in every language
conditions.py  which answers open a question, and what an editor must mend
rows.py        page -> Question and Quota
words.py       a question in the reader's language
fields.py      our kinds of questions as form fields     entries.py  one question in one form
layout.py      follow-ups stand in their question        form.py     the mixin for forms that ask
answered.py    what one party answered, as people read it          unanswered.py  what it has not
"""
