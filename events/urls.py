"""Private links, under one short prefix that the site chooses."""

from django.urls import path

from events.views import private

app_name = "events"
urlpatterns = [
    # Before the tokens, which are longer.
    path("mine/", private.find_registrations, name="find"),
    path("mine/<str:signed>/", private.my_registrations, name="mine"),
    path("address/<str:signed>/", private.take_address, name="take_address"),
    path("feed/<slug:feed_token>.ics", private.personal_feed, name="personal_feed"),
    path("<slug:token>/", private.show_registration, name="registration"),
    path("<slug:token>/confirm/", private.prove_address, name="prove"),
    path("<slug:token>/offer/", private.answer_offer, name="offer"),
    path("<slug:token>/move/<int:event>/", private.move, name="move"),
    path("<slug:token>/switch/", private.switch, name="switch"),
    path("<slug:token>/change/", private.change_registration, name="change"),
    path("<slug:token>/some/", private.cancel_some, name="cancel_some"),
    path("<slug:token>/cancel/", private.cancel_registration, name="cancel"),
    path("<slug:token>/slip/", private.show_slip, name="slip"),
    path("<slug:token>/quiet/", private.quiet, name="quiet"),
    path("<slug:token>/feed/", private.renew_feed, name="renew_feed"),
    path(
        "<slug:token>/calendar.ics",
        private.registration_calendar,
        name="registration_calendar",
    ),
]
