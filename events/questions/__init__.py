"""What people are asked when they register: built by the editor, answered by the public.

ready_made.py  our own questions, with words in every language   rows.py    page -> Question and Quota
words.py       a question in the reader's language               fields.py  a question as fields of a form
form.py        the mixin for forms that ask                      layout.py  follow-ups stand in their question
"""
