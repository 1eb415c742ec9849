"""When the coming season takes place: working weeks, counted from the day it is made."""

from datetime import date, timedelta
from itertools import count, islice

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)

# Nobody arranges anything in a week with one of these on a working day, nor in July.
HOLIDAYS = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)]
MIDSUMMER = [(6, day) for day in range(19, 26)]  # its eve is the Friday among these


class Season:
    """Days of the season by week and weekday. Week 1 is the next working week after today's."""

    def __init__(self, today: date):
        self.today = today

    def day(self, week: int, weekday: int) -> date:
        return next(islice(self._mondays(), week - 1, None)) + timedelta(days=weekday)

    def every_second(self, weekday: int, *, times: int, week: int) -> list[date]:
        """Every second working week, beginning in `week`."""
        return [self.day(week + 2 * n, weekday) for n in range(times)]

    def _mondays(self):
        this_monday = self.today - timedelta(days=self.today.weekday())
        weeks = (this_monday + timedelta(weeks=n) for n in count(1))
        return (monday for monday in weeks if _is_working_week(monday))


def _is_working_week(monday: date) -> bool:
    days = [monday + timedelta(days=n) for n in range(5)]
    friday = (days[-1].month, days[-1].day)
    free = any((day.month, day.day) in HOLIDAYS for day in days) or friday in MIDSUMMER
    return not free and monday.month != 7
