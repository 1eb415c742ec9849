"""Private links, under one short prefix that the site chooses."""

from django.urls import path

from events import views

app_name = "events"
urlpatterns = [
    path("<slug:token>/", views.show_registration, name="registration"),
    path("<slug:token>/change/", views.change_registration, name="change"),
    path("<slug:token>/cancel/", views.cancel_registration, name="cancel"),
    path("<slug:token>/calendar.ics", views.registration_calendar, name="registration_calendar"),
]
