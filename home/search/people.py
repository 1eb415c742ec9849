"""How visitors find the people whom they can turn to."""

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from home.models import ContactsPage, Person
from home.search import sources
from home.search.texts import BETWEEN


class PersonSource(sources.Source):
    """Those on the page of contacts. Who has only written something stands on no list."""

    model = Person
    kind = "person"
    label = _("People")
    list_page = ContactsPage

    def public(self):
        return Person.objects.filter(live=True)

    def lists(self):
        """Pages that show everybody, or have chosen the person in any language."""
        chosen = ContactsPage.people.through.objects.filter(contactspage=OuterRef("pk"))
        key = OuterRef(OuterRef("translation_key"))
        return (
            super()
            .lists()
            .filter(~Exists(chosen) | Exists(chosen.filter(person__translation_key=key)))
        )

    def text(self, person):
        return BETWEEN.join(filter(None, [person.title, person.unit, person.organization]))


sources.register(PersonSource())
