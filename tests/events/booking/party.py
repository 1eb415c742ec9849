"""What test_machine.py knows of an event's terms, and of one registration."""

from dataclasses import dataclass, field
from datetime import datetime

SEATED = ["held", "offered", "confirmed"]


@dataclass
class Terms:
    """What an editor can say of one event. No more than one group."""

    mode: str
    capacity: int | None
    is_hybrid: bool
    online_capacity: int | None
    offers_places: bool
    waits_for_large: bool
    confirms_address: bool
    address_limit: int | None
    group_places: int
    group_until: datetime | None
    list_ends_at: datetime | None
    party_limit: int = 4

    @property
    def sends_links_by_mail_alone(self) -> bool:
        return self.confirms_address or self.address_limit is not None


@dataclass
class Party:
    """What the rules say of one registration."""

    size: int
    email: str
    key: object
    way: str = "on_site"
    is_member: bool = False
    is_invited: bool = False
    by_staff: bool = False
    status: str = ""
    turn: float = 0  # the order of the waiting list
    proves_until: datetime | None = None
    answers_by: datetime | None = None
    lapses: int = 0
    decision: str = ""
    before: str = ""
    name: str = "Ada"
    new_email: str = ""  # asked, and not answered yet
    asked: set[str] = field(default_factory=set)  # every address that was ever to be another
    # Staff gave the address, and staff may give it more often than it is good for.
    is_vouched_for: bool = False
    told: list[str] = field(default_factory=list)

    @property
    def is_active(self) -> bool:
        return self.status not in ["cancelled", "declined"]

    @property
    def is_seated(self) -> bool:
        return self.status in SEATED

    def tell(self, kind: str) -> None:
        if self.proves_until is None or kind == "address_asked":
            self.told.append(kind)
