from django.db import migrations, models
import wagtail.fields


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0006_feed_tokens'),
    ]

    operations = [
        migrations.AddField(
            model_name='registration',
            name='gets_reminders',
            field=models.BooleanField(default=True, editable=False, verbose_name='gets reminders'),
        ),
        migrations.AlterField(
            model_name='eventpage',
            name='mail_additions',
            field=wagtail.fields.StreamField([('addition', 2)], blank=True, block_lookup={0: ('wagtail.blocks.ChoiceBlock', [], {'choices': [('all', 'every mail'), ('confirmed', 'when somebody gets a place, in whatever way'), ('waitlisted', 'when somebody joins the waiting list'), ('promoted', 'when somebody moves up from the waiting list'), ('offered', 'when a free place is offered'), ('offer_lapsed', 'when nobody answered an offer'), ('waiting_ended', 'when the waiting list ends'), ('applied', 'when an application has come in'), ('selected', 'when somebody was selected'), ('reserve', 'when somebody is kept as a reserve'), ('declined', 'when somebody was not selected'), ('details_changed', "when somebody's details change"), ('moved', 'when somebody moves here from another event'), ('cancelled', 'when a registration is cancelled'), ('event_changed', 'when the event changes'), ('event_decided', 'when it is sure that the event takes place'), ('event_cancelled', 'when the event is cancelled'), ('event_restored', 'when the event takes place after all'), ('reminder', 'reminders'), ('online_link', 'with the online link'), ('thanks', 'thanks afterwards')], 'label': 'in which mail'}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'max_length': 2000, 'rows': 4}), 2: ('wagtail.blocks.StructBlock', [[('mail', 0), ('text', 1)]], {'icon': 'mail', 'label': 'Addition to a mail'})}, verbose_name='additions to mails'),
        ),
    ]
