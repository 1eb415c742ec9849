"""Makes what a test arranges. A page becomes what it is by publishing; people are plain rows."""

from datetime import timedelta

import factory
import wagtail_factories
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Locale, Page, Site

from events import publishing
from events.models import (
    Area,
    Attendee,
    Event,
    EventIndexPage,
    EventPage,
    EventPageSession,
    EventSeriesPage,
    Funder,
    Message,
    Organizer,
    Registration,
    Venue,
)


def root_page() -> Page:
    """The first page of the default site. Made anew where a test's flush has removed it."""
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    return site.root_page if site else _new_site().root_page


def _new_site() -> Site:
    locale, _new = Locale.objects.get_or_create(language_code="fi")
    root = Page.get_first_root_node() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=locale)
    )
    home = root.add_child(instance=Page(title="Home", slug="home", locale=locale))
    return Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)


def event_index() -> EventIndexPage:
    """The list that events are put below when a test doesn't say."""
    return EventIndexPage.objects.first() or EventIndexPageFactory()


class AreaFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Area {n}")

    class Meta:
        model = Area


class VenueFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Community house {n}")
    street_address = "Example street 1"
    postal_code = "00100"
    city = "Helsinki"
    area = factory.SubFactory(AreaFactory)

    class Meta:
        model = Venue


class FunderFactory(DjangoModelFactory):
    """A funder in one language. With `is_eu` it has all that the European Union wants to be seen."""

    name = factory.Sequence(lambda n: f"Funder {n}")
    statement = "Euroopan unionin osarahoittama"
    locale = factory.LazyFunction(lambda: Locale.objects.get_or_create(language_code="fi")[0])
    emblem = factory.Maybe("is_eu", factory.SubFactory(wagtail_factories.ImageFactory))
    emblem_text = factory.Maybe("is_eu", "EU:n lippu", "")
    is_eu = False

    class Meta:
        model = Funder


class OrganizerFactory(DjangoModelFactory):
    name = factory.Sequence(lambda n: f"Organizer {n}")
    email = factory.Sequence(lambda n: f"organizer{n}@example.org")
    phone = "050 000 0001"

    class Meta:
        model = Organizer
        skip_postgeneration_save = True

    @factory.post_generation
    def funders(organizer, create, funders, **kwargs):  # noqa: N805 - factory_boy's way
        if funders:
            organizer.funders.set(funders)
            organizer.save()


class EventIndexPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Events {n}")
    parent = factory.LazyFunction(root_page)

    class Meta:
        model = EventIndexPage


class EventSeriesPageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Series {n}")
    parent = factory.LazyFunction(event_index)

    class Meta:
        model = EventSeriesPage


class EventPageFactory(wagtail_factories.PageFactory):
    """A published page. `sessions` are (start, end) pairs or EventPageSessions; `publish=False`
    leaves a draft. A pair takes place at `venue`, or online where `venue` is None."""

    title = factory.Sequence(lambda n: f"Event {n}")
    parent = factory.LazyFunction(event_index)
    organizer = factory.SubFactory(OrganizerFactory)
    venue = factory.SubFactory(VenueFactory)
    publish = True

    class Meta:
        model = EventPage

    @factory.lazy_attribute
    def sessions(self):
        start = timezone.now().replace(microsecond=0) + timedelta(days=7)
        return [(start, start + timedelta(hours=2))]

    @classmethod
    def _create_instance(cls, model_class, parent, kwargs):
        sessions, venue, publish = (kwargs.pop(name) for name in ["sessions", "venue", "publish"])
        page = model_class(live=publish, **kwargs)
        page.sessions = [cls._as_row(session, venue) for session in sessions]
        if publish:
            # As if published a moment ago: going through a revision would take twice as long.
            page.first_published_at = page.last_published_at = timezone.now()
        parent.add_child(instance=page)
        if publish:
            publishing.apply(page)
        return model_class.objects.get(pk=page.pk)

    @classmethod
    def _build(cls, model_class, *args, **kwargs):
        raise NotImplementedError("An event page needs its place in the tree: create it.")

    @staticmethod
    def _as_row(session, venue) -> EventPageSession:
        if isinstance(session, EventPageSession):
            return session
        start, end = session
        return EventPageSession(start=start, end=end, venue=venue)


class EventFactory(factory.Factory):
    """The Event of a new published page. Takes what EventPageFactory takes."""

    class Meta:
        model = Event

    @classmethod
    def _create(cls, model_class, *args, **kwargs):
        page = EventPageFactory(**kwargs)
        return model_class.objects.for_readers().get(translation_key=page.translation_key)


class RegistrationFactory(DjangoModelFactory):
    """A party that is in, written past the rules of booking. `attendees` is how many, or who."""

    event = factory.SubFactory(EventFactory)
    status = Registration.Status.CONFIRMED
    email = factory.Sequence(lambda n: f"visitor{n}@example.org")
    phone = "050 000 0002"
    language = "fi"
    joined_at = factory.LazyFunction(timezone.now)
    queued_at = factory.SelfAttribute("joined_at")
    confirmed_at = factory.Maybe(
        factory.LazyAttribute(lambda made: made.status == Registration.Status.CONFIRMED),
        factory.SelfAttribute("joined_at"),
    )
    cancelled_at = factory.Maybe(
        factory.LazyAttribute(lambda made: made.status == Registration.Status.CANCELLED),
        factory.LazyFunction(timezone.now),
    )

    class Meta:
        model = Registration
        skip_postgeneration_save = True

    @factory.post_generation
    def attendees(registration, create, people, **kwargs):  # noqa: N805 - factory_boy's way
        names = people if isinstance(people, list) else [f"Ada {n}" for n in range(people or 1)]
        Attendee.objects.bulk_create(
            Attendee(registration=registration, name=name) for name in names
        )


class MessageFactory(DjangoModelFactory):
    """A message to a registration's address, waiting to be sent."""

    registration = factory.SubFactory(RegistrationFactory)
    kind = Message.Kind.CONFIRMED
    to = factory.SelfAttribute("registration.email")
    language = factory.SelfAttribute("registration.language")

    class Meta:
        model = Message
