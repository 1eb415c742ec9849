"""Dates in Dari and Persian, with the month as a number.

In Iran July is ژوئیه, in Afghanistan جولای: the names differ so much that only 7 serves both.
"""

DATE_FORMAT = "j.n.Y"
TIME_FORMAT = "G:i"
DATETIME_FORMAT = "j.n.Y، G:i"
YEAR_MONTH_FORMAT = "n/Y"
MONTH_DAY_FORMAT = "j.n."
SHORT_DATE_FORMAT = "j.n.Y"
SHORT_DATETIME_FORMAT = "j.n.Y G:i"
