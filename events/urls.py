"""Private links, under one short prefix that the site chooses."""

from django.urls import path

from events import views

app_name = "events"
urlpatterns = [
    path("<str:token>/", views.show_registration, name="registration"),
    path("<str:token>/change/", views.change_registration, name="change"),
    path("<str:token>/cancel/", views.cancel_registration, name="cancel"),
    path("<str:token>/calendar.ics", views.registration_calendar, name="registration_calendar"),
]
