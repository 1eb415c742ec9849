"""How many places there are for whom: arithmetic alone, of an event as it was counted.

An event has one pool of places, or one on site and one online. A quota keeps some of those on
site for a group. Whoever decides on a place counts under the event's lock.
"""

from events.models.status import Way


def fits(people: int, room: int | None) -> bool:
    """Whether so many people find room. None: there is no limit."""
    return room is None or people <= room


class Seats:
    """The places of one event. Needs EventQuerySet.with_seats().

    Held and offered places are taken: nobody else can have them.
    """

    def __init__(self, event):
        self.event = event
        self._taken = self._by_pool(event.taken, event.taken_online)
        self._waiting = self._by_pool(event.waiting, event.waiting_online)
        quotas = [quota for quota in event.quotas.all() if quota.is_in_force]
        self._kept = {quota.pk: max(quota.places - quota.taken, 0) for quota in quotas}
        self._groups_that_wait = {quota.pk for quota in quotas if quota.waiting}

    def _by_pool(self, people: int, online: int) -> dict[str, int]:
        if not self.event.has_online_places:
            return {Way.ON_SITE: people}
        return {Way.ON_SITE: people - online, Way.ONLINE: online}

    def pool(self, way: str) -> str:
        """Where the places of those who take part that way are counted."""
        return Way(way) if self.event.has_online_places else Way.ON_SITE

    def free(self, way: str, quota: int | None = None) -> int | None:
        """Places for the next in line: all that are free but for those kept for other groups.

        None: no limit. Never less than 0, also where a smaller capacity left too many people.
        """
        capacity, pool = self.event.capacity_for(way), self.pool(way)
        if capacity is None:
            return None
        free = capacity - self._taken[pool]
        if pool == Way.ON_SITE:
            free -= sum(self._kept.values()) - self._kept.get(quota, 0)
        return max(free, 0)

    def kept(self, way: str, quota: int | None) -> int:
        """Places that nobody outside the group can take."""
        if self.pool(way) == Way.ONLINE:
            return 0
        return min(self._kept.get(quota, 0), self.free(way, quota) or 0)

    def for_newcomer(self, way: str = Way.ON_SITE, quota: int | None = None) -> int | None:
        """Places one can have without overtaking anybody who waits for the same ones."""
        free = self.free(way, quota)
        if free is None or not self._waiting[self.pool(way)]:
            return free
        return 0 if quota in self._groups_that_wait else self.kept(way, quota)

    def take(self, way: str, quota: int | None, people: int) -> None:
        """Count some people in, as those before the next in line."""
        self._taken[self.pool(way)] += people
        if quota in self._kept and self.pool(way) == Way.ON_SITE:
            self._kept[quota] = max(self._kept[quota] - people, 0)
