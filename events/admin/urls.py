"""Admin addresses that belong to a page rather than to a list."""

from django.urls import path

from events.admin.answer_totals import AnswerTotalsView
from events.admin.applications import ApplicationsView, SendResultsView
from events.admin.invitations import InvitationsView, WithdrawInvitationView
from events.admin.repeat_view import RepeatView
from events.admin.whole_event import CancelEventView, RestoreEventView, TakesPlaceView

app_name = "events_admin"
urlpatterns = [
    path("<int:page_id>/repeat/", RepeatView.as_view(), name="repeat"),
    path("<int:page_id>/cancel/", CancelEventView.as_view(), name="cancel"),
    path("<int:page_id>/restore/", RestoreEventView.as_view(), name="restore"),
    path("<int:page_id>/takes-place/", TakesPlaceView.as_view(), name="takes_place"),
    path("<int:page_id>/applications/", ApplicationsView.as_view(), name="applications"),
    path("<int:page_id>/applications/send/", SendResultsView.as_view(), name="send_results"),
    path("<int:page_id>/answers/", AnswerTotalsView.as_view(), name="answers"),
    path("<int:page_id>/invitations/", InvitationsView.as_view(), name="invitations"),
    path(
        "<int:page_id>/invitations/<int:pk>/withdraw/",
        WithdrawInvitationView.as_view(),
        name="withdraw_invitation",
    ),
]
