"""Admin addresses that belong to a page rather than to a list."""

from django.urls import path

from events.admin.cancel_event import CancelEventView
from events.admin.repeat_view import RepeatView

app_name = "events_admin"
urlpatterns = [
    path("<int:page_id>/repeat/", RepeatView.as_view(), name="repeat"),
    path("<int:page_id>/cancel/", CancelEventView.as_view(), name="cancel"),
]
