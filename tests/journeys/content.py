"""The whole site, small: each kind of page of home and resources with all that it can show."""

from datetime import timedelta

from django.utils import timezone
from wagtail.images import get_image_model

from home.models import ProjectPage
from tests.factories import (
    AreaFactory,
    EventIndexPageFactory,
    EventPageFactory,
    FunderFactory,
    OrganizerFactory,
)
from tests.home import factories as home
from tests.resources import factories as resources

FILLER = "Uutinen"  # news that only make the list longer: in Finnish alone, and not walked
PAST = timezone.now() - timedelta(days=100)
FAR = {"address": "https://www.example.org/", "phone": "050 000 0077"}


def make_content() -> None:
    """In Finnish, below the home page of the site."""
    body = home.as_json(home.all_blocks())
    project = _make_projects(body)
    _make_news(project, body)
    _make_texts(body)
    _make_guide(project, body)
    _make_publications(project, body)
    _make_service_models(project, body)
    _make_lists()
    _fill_home()


def _image():
    """The same one everywhere: each would be made in three formats and four sizes."""
    return get_image_model().objects.first()


def _make_projects(body) -> ProjectPage:
    funder = FunderFactory(emblem=_image(), emblem_text="Rahoittajan tunnus")
    organizer = OrganizerFactory(name="Esimerkkikunta", funders=[funder])
    events = EventIndexPageFactory(
        parent=home.site_home(), title="Tapahtumat", slug="tapahtumat", show_in_menus=True
    )
    EventPageFactory(parent=events, title="Neuvontapiste", organizer=organizer)
    held = [(PAST, PAST + timedelta(hours=2))]
    EventPageFactory(parent=events, title="Avajaiset", organizer=organizer, sessions=held)
    home.ProjectIndexPageFactory(intro="Mitä teemme yhdessä?", show_in_menus=True)
    home.ProjectPageFactory(title="Tuleva", starts_on=timezone.localdate() + timedelta(days=9))
    work = _work(organizer, body)
    home.ProjectPageFactory(title="Päättynyt", ends_on=PAST.date(), **work)
    title = "Maahanmuuttajajärjestöyhteistyöhanke"  # as wide as a phone, and wider
    return home.ProjectPageFactory(title=title, starts_on=PAST.date(), **work)


def _work(organizer, body) -> dict:
    """What a project tells when it tells everything."""
    site = home.PartnerFactory(logo=_image(), website=FAR["address"])
    return {
        "intro": "Kunta ja järjestöt tekevät kotoutumistyötä yhdessä.",
        "image": _image(),
        "image_alt": "Ihmisiä pöydän ääressä",
        "organizer": organizer,
        "coordinator": site,
        "partners": [site, home.PartnerFactory()],
        "areas": [AreaFactory(name="Esimerkkilä")],
        "goals": "<p>Kukaan ei jää yksin.</p>",
        "measures": "<h3>Neuvonta</h3><p>Kerran viikossa.</p>",
        "results": "<ul><li>Sata tapaamista</li></ul>",
        "body": body,
        "materials": home.as_json(_materials()),
        "contacts": [home.PersonFactory(photo=_image(), languages=["fi", "ar"])],
        "visiting_address": "Esimerkkikatu 1",
        "keywords": "kotoutuminen, neuvonta",
    }


def _materials() -> list[tuple]:
    file = {"title": "Esite", "document": home.document().pk, "language": "ar", "note": "Uusi"}
    return [
        ("document", file),
        ("document", {"title": "Raportti", "language": "fi"}),
        ("page", {"page": home.ContentPageFactory(title="Ohjeita").pk}),
        ("link", {"text": "Elsewhere", "url": FAR["address"], "language": "en"}),
    ]


def _make_news(project, body) -> None:
    news = home.NewsIndexPageFactory(intro="Mitä on tapahtunut?", show_in_menus=True)
    for number in range(11):  # more than one page of the list
        home.NewsPageFactory(parent=news, title=f"{FILLER} {number}")
    home.NewsPageFactory(
        parent=news,
        title="Neuvontapisteet avautuivat",
        intro="Tule käymään.",
        image=_image(),
        image_is_decorative=True,
        authors=[home.PersonFactory(title="neuvoja")],
        topics=[home.TopicFactory(name="neuvonta")],
        project=project,
        body=body,
    )


def _make_texts(body) -> None:
    home.ContentPageFactory(title="Tietoa", intro="Kaikki osat.", body=body, show_in_menus=True)
    home.PrivacyPageFactory(intro="Mitä kysymme?", body=body)
    home.ContactsPageFactory(intro="Keneltä kysyä?", body=body)
    home.StatementFactory(feedback_phone=FAR["phone"], reviewed_on=PAST.date())


def _make_guide(project, body) -> None:
    guide = resources.GuidePageFactory(
        title="Verkko-opas",
        intro="Näin teemme.",
        body=body,
        image=_image(),
        image_alt="Kansi",
        document=home.document(),
        project=project,
    )
    first = resources.GuideChapterPageFactory(parent=guide, title="Alku", intro="Eka.", body=body)
    resources.GuideChapterPageFactory(parent=first, title="Suunnitelma", body=body)
    resources.GuideChapterPageFactory(parent=guide, title="Loppu")


def _make_lists() -> None:
    area = AreaFactory(name="Mallila")
    topic = home.TopicFactory(name="asuminen")
    resources.LinkListPageFactory(title="Linkkivinkit", intro="Muualta.", show_in_menus=True)
    resources.LinkTipFactory(topics=[topic], languages=["ar", "fi"])
    resources.LinkTipFactory(audience="own_language", languages=["so"])
    resources.ServiceMapPageFactory(title="Palvelukartta", intro="Missä?", show_in_menus=True)
    resources.ServiceFactory(
        name="Neuvonta",
        description="Apua lomakkeiden kanssa",
        audience="Kaikille",
        areas=[area],
        languages=["fi", "so"],
        website=FAR["address"],
        phone=FAR["phone"],
    )
    resources.ServiceFactory(name="Kielikahvila")
    resources.LeaderDirectoryPageFactory(title="Ryhmänohjaajat", show_in_menus=True)
    resources.LeaderFactory(
        name="Leyla Esimerkki",
        introduced_in="en",
        languages=["so", "en"],
        themes=[topic],
        areas=[area],
        online=True,
    )


def _make_publications(project, body) -> None:
    publications = resources.PublicationIndexPageFactory(title="Julkaisut", intro="Luettavaa.")
    resources.PublicationPageFactory(parent=publications, title="Tulossa")
    resources.PublicationPageFactory(
        parent=publications,
        title="Kotoutumisen käsikirja",
        document=home.document(),
        language="ar",
        published_on=PAST.date(),
        project=project,
        body=body,
        image=_image(),
        image_alt="Kansikuva",
    )


def _make_service_models(project, body) -> None:
    models = resources.ServiceModelIndexPageFactory(title="Toimintamallit", intro="Kokeiltua.")
    resources.ServiceModelPageFactory(parent=models, title="Muualta opittua", country="Ruotsi")
    resources.ServiceModelPageFactory(
        parent=models,
        title="Häädön jälkeen",
        intro="Uusi koti.",
        promise="<p>Autamme heti.</p>",
        roles="<h3>Kunta</h3><p>Neuvoo.</p>",
        project=project,
        body=body,
        image=_image(),
        image_is_decorative=True,
    )


def _fill_home() -> None:
    page = home.site_home()
    links = [{"text": "Palvelukartta", "page": None, "url": FAR["address"]}]
    audience = {"title": "Sinulle", "text": "Apua arkeen.", "links": links}
    page.intro = "Kotona Suomessa, yhdessä."
    page.body = "<h2>Kuka tämän tekee?</h2><p>Kunnat ja järjestöt.</p>"
    page.audiences = home.as_json([("audience", audience)])
    page.image, page.image_alt = _image(), "Väkeä torilla"
    page.save_revision().publish()
