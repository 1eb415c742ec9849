"""Whom to turn to."""

import pytest
from django.urls import reverse

from home.models import Person
from tests.home.factories import (
    ContactsPageFactory,
    PartnerFactory,
    PersonFactory,
    TopicFactory,
    image,
)

pytestmark = pytest.mark.django_db


def names(page) -> list[tuple[str, list[str]]]:
    return [(group, [person.name for person in people]) for group, people in page.organizations]


def test_people_stand_together_by_organization_in_the_order_of_the_editors(fi):
    for place, (name, organization) in enumerate([("A", "Kunta"), ("B", "Opisto"), ("C", "Kunta")]):
        PersonFactory(name=name, organization=organization, sort_order=place)

    assert names(ContactsPageFactory()) == [("Kunta", ["A", "C"]), ("Opisto", ["B"])]


def test_only_the_chosen_are_shown_when_somebody_is_chosen(fi):
    chosen = PersonFactory(name="Valittu")
    PersonFactory(name="Muu")

    assert names(ContactsPageFactory(people=[chosen])) == [("Esimerkkikunta", ["Valittu"])]


def test_nobody_steps_in_for_chosen_people_who_are_not_public(fi):
    chosen = PersonFactory(name="Valittu", live=False)
    PersonFactory(name="Muu")

    assert names(ContactsPageFactory(people=[chosen])) == []


def test_a_translation_stands_where_editors_have_put_the_original(fi, sv):
    for place, name in enumerate(["Ensimmäinen", "Toinen"]):
        copy = PersonFactory(name=name, sort_order=place).copy_for_translation(sv)
        copy.sort_order = 9 - place
        copy.save()

    people = Person.objects.filter(locale=sv).in_order()

    assert [person.name for person in people] == ["Ensimmäinen", "Toinen"]


def test_a_person_can_be_called_and_written_to(client, fi):
    PersonFactory(phone="050 000 0031", email="esko@example.org", languages=["fi", "ar"])

    text = client.get(ContactsPageFactory().url).text

    assert '<a href="tel:0500000031"><bdi dir="ltr">050 000 0031</bdi></a>' in text
    assert (
        '<a href="mailto:esko@example.org"><bdi dir="ltr">esko@<wbr>example.<wbr>org</bdi>' in text
    )
    assert "suomi, arabia" in text


def test_a_number_is_dialled_without_what_people_write_between_its_digits(client, fi):
    PersonFactory(phone="+358 50-000 (0031)")

    assert 'href="tel:+358500000031"' in client.get(ContactsPageFactory().url).text


def test_many_people_cost_as_many_queries_as_one(client, fi, django_assert_max_num_queries):
    page = ContactsPageFactory()
    counts = []
    for number in [1, 4]:
        for _n in range(number):
            PersonFactory(photo=image())
        client.get(page.url)  # makes the sizes of the photos
        with django_assert_max_num_queries(15) as queries:
            client.get(page.url)
        counts.append(len(queries))

    assert counts[0] == counts[1]


# The desk


@pytest.mark.parametrize("factory", [PersonFactory, PartnerFactory, TopicFactory])
def test_editors_find_and_open_what_they_look_for(admin_client, fi, factory):
    wanted, other = factory(name="Etsitty"), factory(name="Muu")
    app = wanted._meta.app_label, wanted._meta.model_name
    listing = reverse(f"wagtailsnippets_{app[0]}_{app[1]}:list")

    text = admin_client.get(listing, {"q": "Etsitty"}).text

    assert wanted.name in text
    assert f"{other.name}</a>" not in text
    edit = reverse(f"wagtailsnippets_{app[0]}_{app[1]}:edit", args=[wanted.pk])
    assert admin_client.get(edit).status_code == 200


def test_people_are_put_in_order_by_dragging(admin_client, fi):
    first, second = PersonFactory(sort_order=0), PersonFactory(sort_order=1)
    url = reverse("wagtailsnippets_home_person:reorder", args=[second.pk])

    admin_client.post(f"{url}?position=0")

    assert list(Person.objects.in_order()) == [second, first]
