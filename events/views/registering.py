"""The form of an event, in whatever way people get in."""

from django.http import Http404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from events import booking, conf, limits, outbox, refused_forms
from events.exceptions import (
    AddressIsUsedUp,
    AddressNeeded,
    BookingError,
    EventIsFull,
    InvitationNeeded,
    PartyTooLarge,
    TooManyAttempts,
    TryAgain,
)
from events.forms import CodeForm, RegistrationForm
from events.views.responses import ask_again, refuse, see_registration, show_form

FORM, CODE_FORM = "events/register.html", "events/invitation.html"

# What the visitor can do something about, by another try or by a smaller party.
MENDABLE = (TryAgain, TooManyAttempts, PartyTooLarge, AddressNeeded)


@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
@sensitive_post_parameters()
def register(request, page):
    if request.method == "POST" and "open" not in request.POST:
        return _submit(request, page)
    if page.event is None:
        raise Http404
    if refusal := _refusal(page.event):
        return refuse(request, refusal, _context(request, page))
    if (typed := refused_forms.typed_in_vain(request)) is not None:
        return _show_refused(request, page, typed)
    if page.event.is_by_invitation and (refusal := _code_refusal(request, page)):
        return _ask_for_code(request, page, refusal)
    form = RegistrationForm(event=page.event, page=page, code=page.code_in(request))
    return TemplateResponse(request, FORM, _context(request, page, form=form))


def _refusal(event) -> BookingError | None:
    """Also where all is full and nobody moves up from a waiting list any more."""
    if event.refusal or event.has_room or event.has_waiting_list:
        return event.refusal
    return EventIsFull()


def _show_refused(request, page, typed):
    """The form that Django refused, to be sent once more. Nothing is said of a code."""
    if "open" in typed:
        template, form = CODE_FORM, CodeForm(typed)
    else:
        template, form = FORM, RegistrationForm(typed, event=page.event, page=page)
    return show_form(request, template, _context(request, page, form=form))


def _code_refusal(request, page) -> BookingError | None:
    """Why the code that was brought opens nothing, or None. Who tries many learns nothing more."""
    code = page.code_in(request)
    invitation = page.event.invitations.usable(code).with_people().first()
    is_right = invitation is not None and not invitation.is_used_up
    if code and not page.may_guess_code(request, page.event, is_right=is_right):
        return TooManyAttempts()
    return None if is_right else InvitationNeeded()


def _ask_for_code(request, page, refusal: BookingError):
    typed = page.code_in(request)
    form = CodeForm({"code": typed} if typed or request.method == "POST" else None)
    context = _context(request, page, form=form)
    if not form.is_valid():
        return TemplateResponse(request, CODE_FORM, context)
    return ask_again(request, CODE_FORM, context, refusal, field="code")


def _submit(request, page):
    if page.event_for_form is None:
        raise Http404
    form = RegistrationForm(request.POST, event=page.event_for_form, page=page)
    if not form.is_valid():
        return _show_again(request, page, form, _refusal(page.event))
    try:
        return _register(request, page, form)
    except AddressIsUsedUp:
        outbox.queue_links(form.cleaned_data["email"], get_language())
        return _check_mail(request, page, form)
    except BookingError as error:
        return _show_again(request, page, form, error)


def _register(request, page, form):
    """Raises a BookingError."""
    event, email = form.event, form.cleaned_data["email"]
    limits.check_form(request, event, new_address=email)
    registration = booking.register(event, language=get_language(), **form.details)
    if email and event.sends_links_by_mail_alone:
        return _check_mail(request, page, form)
    return see_registration(registration)


def _show_again(request, page, form, error: BookingError | None):
    """The form with all that was typed, where that can still lead to a place."""
    form.event = page.event
    context = _context(request, page, form=form)
    if error is None:
        return TemplateResponse(request, FORM, context)
    if isinstance(error, InvitationNeeded):
        form.show_code()
        return ask_again(request, FORM, context, error, field="code")
    if isinstance(error, MENDABLE) or (isinstance(error, EventIsFull) and page.event.has_room):
        return ask_again(request, FORM, context, error)
    return refuse(request, error, context)


def _check_mail(request, page, form):
    until = timezone.now() + conf.hold_time()
    email = form.cleaned_data["email"]
    context = _context(request, page, event=form.event, email=email, hold_until=until)
    return TemplateResponse(request, "events/check_mail.html", context)


def _context(request, page, *, event=None, **more) -> dict:
    """`event`: with as much of it as the page shows, where that is less than all."""
    query = page.code_query(request)
    return {"page": page, "self": page, "event": event or page.event, "code_query": query, **more}
