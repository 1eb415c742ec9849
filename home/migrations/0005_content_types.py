"""Projects, news, contacts, the statement, and bodies of blocks."""

import django.db.models.deletion
import django.utils.timezone
import events.models.fields
import home.blocks.languages
import modelcluster.fields
import uuid
import wagtail.contrib.routable_page.models
import wagtail.fields
import wagtail.models.preview
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0003_funding'),
        ('home', '0004_drop_old_texts'),
        ('wagtailcore', '0098_apitoken'),
        ('wagtailimages', '0027_image_description'),
    ]

    operations = [
        migrations.CreateModel(
            name='AccessibilityStatementPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('intro', models.TextField(blank=True, max_length=400, verbose_name='introduction')),
                ('status', models.CharField(blank=True, choices=[('fully', 'It meets all requirements'), ('mostly', 'It meets most requirements'), ('mostly_not', 'It does not meet most requirements')], max_length=20, verbose_name='how well the site meets the requirements')),
                ('shortcomings', wagtail.fields.RichTextField(blank=True, help_text='If everything is, say so.', verbose_name='what is not accessible, and why')),
                ('alternatives', wagtail.fields.RichTextField(blank=True, verbose_name='how to get the same in another way')),
                ('written_on', models.DateField(blank=True, null=True, verbose_name='written on')),
                ('reviewed_on', models.DateField(blank=True, help_text='Look at it again every year.', null=True, verbose_name='reviewed on')),
                ('method', models.CharField(blank=True, choices=[('self', 'We checked it ourselves'), ('third_party', 'An outside expert checked it')], max_length=20, verbose_name='how it was checked')),
                ('feedback_unit', models.CharField(blank=True, max_length=150, verbose_name='who answers feedback')),
                ('feedback_email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail for feedback')),
                ('feedback_phone', models.CharField(blank=True, max_length=30, verbose_name='phone for feedback')),
                ('supervisor', wagtail.fields.RichTextField(blank=True, help_text='Since 2025 it is Traficom: name, website, e-mail and phone.', verbose_name='whom to complain to')),
            ],
            options={
                'verbose_name': 'accessibility statement',
                'verbose_name_plural': 'accessibility statements',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='NewsIndexPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('intro', models.TextField(blank=True, max_length=400, verbose_name='introduction')),
            ],
            options={
                'verbose_name': 'news list',
                'verbose_name_plural': 'news lists',
            },
            bases=(wagtail.contrib.routable_page.models.RoutablePageMixin, 'wagtailcore.page'),
        ),
        migrations.CreateModel(
            name='PrivacyPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('intro', models.TextField(blank=True, help_text='Shown in lists too.', max_length=400, verbose_name='introduction')),
                ('body', wagtail.fields.StreamField([('text', 0), ('image', 3), ('quote', 6), ('callout', 9), ('steps', 14), ('questions', 18), ('documents', 23), ('links', 29), ('people', 31), ('events', 34), ('button', 35)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.images.blocks.ImageBlock', [], {'label': 'image'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('image', 1), ('caption', 2)]], {}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('text', 4), ('source', 5)]], {}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150, 'required': False}), 8: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text'}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 11: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 10), ('text', 11)]], {}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'steps', 'min_num': 1}), 14: ('wagtail.blocks.StructBlock', [[('title', 7), ('items', 13)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 200}), 16: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'answer'}), 17: ('wagtail.blocks.StructBlock', [[('question', 15), ('answer', 16)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 20: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 22: ('wagtail.blocks.StructBlock', [[('title', 10), ('document', 19), ('language', 20), ('note', 21)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 25: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 26: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26), ('language', 27), ('note', 21)]], {}), 29: ('wagtail.blocks.ListBlock', (28,), {}), 30: ('wagtail.snippets.blocks.SnippetChooserBlock', ('home.Person',), {}), 31: ('wagtail.blocks.ListBlock', (30,), {}), 32: ('wagtail.blocks.CharBlock', (), {'label': 'heading', 'max_length': 150}), 33: ('wagtail.blocks.IntegerBlock', (), {'default': 3, 'label': 'how many', 'max_value': 12, 'min_value': 1}), 34: ('wagtail.blocks.StructBlock', [[('heading', 32), ('limit', 33)]], {}), 35: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26)]], {})}, verbose_name='text')),
            ],
            options={
                'verbose_name': 'privacy page',
                'verbose_name_plural': 'privacy pages',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='ProjectIndexPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('intro', models.TextField(blank=True, max_length=400, verbose_name='introduction')),
            ],
            options={
                'verbose_name': 'project list',
                'verbose_name_plural': 'project lists',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.AddField(
            model_name='homepage',
            name='audiences',
            field=wagtail.fields.StreamField([('audience', 7)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'for whom', 'max_length': 100}), 1: ('wagtail.blocks.TextBlock', (), {'label': 'text', 'max_length': 300, 'required': False}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 3: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 4: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 5: ('wagtail.blocks.StructBlock', [[('text', 2), ('page', 3), ('url', 4)]], {}), 6: ('wagtail.blocks.ListBlock', (5,), {'label': 'links'}), 7: ('wagtail.blocks.StructBlock', [[('title', 0), ('text', 1), ('links', 6)]], {})}, help_text='One box for each group of readers.', verbose_name='ways in'),
        ),
        migrations.AddField(
            model_name='homepage',
            name='image',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='image'),
        ),
        migrations.AddField(
            model_name='homepage',
            name='image_alt',
            field=models.CharField(blank=True, help_text="For people who don't see it. Say what matters in it, in one sentence.", max_length=255, verbose_name='what the image shows'),
        ),
        migrations.AddField(
            model_name='homepage',
            name='image_is_decorative',
            field=models.BooleanField(default=False, help_text="It tells nothing that the text doesn't tell. Screen readers skip it.", verbose_name='the image is decoration'),
        ),
        migrations.AlterField(
            model_name='contentpage',
            name='body',
            field=wagtail.fields.StreamField([('text', 0), ('image', 3), ('quote', 6), ('callout', 9), ('steps', 14), ('questions', 18), ('documents', 23), ('links', 29), ('people', 31), ('events', 34), ('button', 35)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.images.blocks.ImageBlock', [], {'label': 'image'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('image', 1), ('caption', 2)]], {}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('text', 4), ('source', 5)]], {}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150, 'required': False}), 8: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text'}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 11: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 10), ('text', 11)]], {}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'steps', 'min_num': 1}), 14: ('wagtail.blocks.StructBlock', [[('title', 7), ('items', 13)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 200}), 16: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'answer'}), 17: ('wagtail.blocks.StructBlock', [[('question', 15), ('answer', 16)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 20: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 22: ('wagtail.blocks.StructBlock', [[('title', 10), ('document', 19), ('language', 20), ('note', 21)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 25: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 26: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26), ('language', 27), ('note', 21)]], {}), 29: ('wagtail.blocks.ListBlock', (28,), {}), 30: ('wagtail.snippets.blocks.SnippetChooserBlock', ('home.Person',), {}), 31: ('wagtail.blocks.ListBlock', (30,), {}), 32: ('wagtail.blocks.CharBlock', (), {'label': 'heading', 'max_length': 150}), 33: ('wagtail.blocks.IntegerBlock', (), {'default': 3, 'label': 'how many', 'max_value': 12, 'min_value': 1}), 34: ('wagtail.blocks.StructBlock', [[('heading', 32), ('limit', 33)]], {}), 35: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26)]], {})}, verbose_name='text'),
        ),
        migrations.AlterField(
            model_name='contentpage',
            name='intro',
            field=models.TextField(blank=True, help_text='Shown in lists too.', max_length=400, verbose_name='introduction'),
        ),
        migrations.CreateModel(
            name='Partner',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=150, verbose_name='name')),
                ('website', models.URLField(blank=True, verbose_name='website')),
                ('sort_order', models.IntegerField(default=0, editable=False)),
                ('logo', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='logo')),
            ],
            options={
                'verbose_name': 'partner',
                'verbose_name_plural': 'partners',
                'ordering': ['sort_order', 'name', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('translation_key', models.UUIDField(default=uuid.uuid4, editable=False)),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('name', models.CharField(max_length=120, verbose_name='name')),
                ('title', models.CharField(blank=True, max_length=150, verbose_name='title')),
                ('unit', models.CharField(blank=True, max_length=150, verbose_name='unit')),
                ('organization', models.CharField(blank=True, max_length=150, verbose_name='organization')),
                ('phone', models.CharField(blank=True, max_length=30, verbose_name='phone')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('languages', events.models.fields.LanguagesField(blank=True, default=list, max_length=200, verbose_name='languages spoken')),
                ('sort_order', models.IntegerField(default=0, editable=False)),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                ('locale', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale')),
                ('photo', models.ForeignKey(blank=True, help_text='Stands beside the name, so it needs no description.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='photo')),
            ],
            options={
                'verbose_name': 'person',
                'verbose_name_plural': 'people',
                'ordering': ['sort_order', 'name', 'pk'],
                'abstract': False,
                'unique_together': {('translation_key', 'locale')},
            },
        ),
        migrations.CreateModel(
            name='ContactsPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('intro', models.TextField(blank=True, help_text='Shown in lists too.', max_length=400, verbose_name='introduction')),
                ('body', wagtail.fields.StreamField([('text', 0), ('image', 3), ('quote', 6), ('callout', 9), ('steps', 14), ('questions', 18), ('documents', 23), ('links', 29), ('people', 31), ('events', 34), ('button', 35)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.images.blocks.ImageBlock', [], {'label': 'image'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('image', 1), ('caption', 2)]], {}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('text', 4), ('source', 5)]], {}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150, 'required': False}), 8: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text'}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 11: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 10), ('text', 11)]], {}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'steps', 'min_num': 1}), 14: ('wagtail.blocks.StructBlock', [[('title', 7), ('items', 13)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 200}), 16: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'answer'}), 17: ('wagtail.blocks.StructBlock', [[('question', 15), ('answer', 16)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 20: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 22: ('wagtail.blocks.StructBlock', [[('title', 10), ('document', 19), ('language', 20), ('note', 21)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 25: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 26: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26), ('language', 27), ('note', 21)]], {}), 29: ('wagtail.blocks.ListBlock', (28,), {}), 30: ('wagtail.snippets.blocks.SnippetChooserBlock', ('home.Person',), {}), 31: ('wagtail.blocks.ListBlock', (30,), {}), 32: ('wagtail.blocks.CharBlock', (), {'label': 'heading', 'max_length': 150}), 33: ('wagtail.blocks.IntegerBlock', (), {'default': 3, 'label': 'how many', 'max_value': 12, 'min_value': 1}), 34: ('wagtail.blocks.StructBlock', [[('heading', 32), ('limit', 33)]], {}), 35: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26)]], {})}, verbose_name='text')),
                ('people', modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Nobody chosen: everybody is shown.', related_name='+', to='home.person', verbose_name='people')),
            ],
            options={
                'verbose_name': 'contacts page',
                'verbose_name_plural': 'contacts pages',
            },
            bases=('wagtailcore.page',),
        ),
        migrations.CreateModel(
            name='ProjectPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('image_alt', models.CharField(blank=True, help_text="For people who don't see it. Say what matters in it, in one sentence.", max_length=255, verbose_name='what the image shows')),
                ('image_is_decorative', models.BooleanField(default=False, help_text="It tells nothing that the text doesn't tell. Screen readers skip it.", verbose_name='the image is decoration')),
                ('intro', models.TextField(blank=True, help_text='Shown in lists too.', max_length=400, verbose_name='introduction')),
                ('starts_on', models.DateField(blank=True, null=True, verbose_name='starts on')),
                ('ends_on', models.DateField(blank=True, help_text='After this day the page says that the project is over.', null=True, verbose_name='ends on')),
                ('goals', wagtail.fields.RichTextField(blank=True, verbose_name='goals')),
                ('measures', wagtail.fields.RichTextField(blank=True, verbose_name='measures')),
                ('results', wagtail.fields.RichTextField(blank=True, verbose_name='results')),
                ('body', wagtail.fields.StreamField([('text', 0), ('image', 3), ('quote', 6), ('callout', 9), ('steps', 14), ('questions', 18), ('documents', 23), ('links', 29), ('people', 31), ('events', 34), ('button', 35)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.images.blocks.ImageBlock', [], {'label': 'image'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('image', 1), ('caption', 2)]], {}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('text', 4), ('source', 5)]], {}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150, 'required': False}), 8: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text'}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 11: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 10), ('text', 11)]], {}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'steps', 'min_num': 1}), 14: ('wagtail.blocks.StructBlock', [[('title', 7), ('items', 13)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 200}), 16: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'answer'}), 17: ('wagtail.blocks.StructBlock', [[('question', 15), ('answer', 16)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 20: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 22: ('wagtail.blocks.StructBlock', [[('title', 10), ('document', 19), ('language', 20), ('note', 21)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 25: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 26: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26), ('language', 27), ('note', 21)]], {}), 29: ('wagtail.blocks.ListBlock', (28,), {}), 30: ('wagtail.snippets.blocks.SnippetChooserBlock', ('home.Person',), {}), 31: ('wagtail.blocks.ListBlock', (30,), {}), 32: ('wagtail.blocks.CharBlock', (), {'label': 'heading', 'max_length': 150}), 33: ('wagtail.blocks.IntegerBlock', (), {'default': 3, 'label': 'how many', 'max_value': 12, 'min_value': 1}), 34: ('wagtail.blocks.StructBlock', [[('heading', 32), ('limit', 33)]], {}), 35: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26)]], {})}, verbose_name='text')),
                ('materials', wagtail.fields.StreamField([('document', 4), ('page', 7), ('link', 11)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 1: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 2: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 3: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 4: ('wagtail.blocks.StructBlock', [[('title', 0), ('document', 1), ('language', 2), ('note', 3)]], {}), 5: ('wagtail.blocks.CharBlock', (), {'help_text': 'Empty: the title of the page.', 'label': 'text', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page'}), 7: ('wagtail.blocks.StructBlock', [[('text', 5), ('page', 6)]], {}), 8: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 9: ('wagtail.blocks.URLBlock', (), {'label': 'address'}), 10: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 11: ('wagtail.blocks.StructBlock', [[('text', 8), ('url', 9), ('language', 10)]], {})}, verbose_name='materials')),
                ('visiting_address', models.CharField(blank=True, max_length=200, verbose_name='visiting address')),
                ('keywords', models.CharField(blank=True, help_text='With commas between them.', max_length=300, verbose_name='keywords')),
                ('areas', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='events.area', verbose_name='areas')),
                ('contacts', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='home.person', verbose_name='contacts')),
                ('coordinator', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='home.partner', verbose_name='coordinator')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='image')),
                ('organizer', models.ForeignKey(blank=True, help_text='Its events and its funders are shown as those of the project.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='events.organizer', verbose_name='organizer')),
                ('partners', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='home.partner', verbose_name='partners')),
            ],
            options={
                'verbose_name': 'project page',
                'verbose_name_plural': 'project pages',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.CreateModel(
            name='SiteSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('organization', models.CharField(blank=True, max_length=150, verbose_name='organization')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('phone', models.CharField(blank=True, max_length=30, verbose_name='phone')),
                ('share_image', models.ForeignKey(blank=True, help_text='Shown where a page without a picture of its own is shared.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='image for sharing')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'site settings',
                'verbose_name_plural': 'site settings',
            },
            bases=(wagtail.models.preview.PreviewableMixin, models.Model),
        ),
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('translation_key', models.UUIDField(default=uuid.uuid4, editable=False)),
                ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                ('name', models.CharField(max_length=80, verbose_name='name')),
                ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                ('locale', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale')),
            ],
            options={
                'verbose_name': 'topic',
                'verbose_name_plural': 'topics',
                'ordering': ['name', 'pk'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='NewsPage',
            fields=[
                ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to=settings.WAGTAIL_PAGE_MODEL)),
                ('image_alt', models.CharField(blank=True, help_text="For people who don't see it. Say what matters in it, in one sentence.", max_length=255, verbose_name='what the image shows')),
                ('image_is_decorative', models.BooleanField(default=False, help_text="It tells nothing that the text doesn't tell. Screen readers skip it.", verbose_name='the image is decoration')),
                ('intro', models.TextField(blank=True, help_text='Shown in lists too.', max_length=400, verbose_name='introduction')),
                ('body', wagtail.fields.StreamField([('text', 0), ('image', 3), ('quote', 6), ('callout', 9), ('steps', 14), ('questions', 18), ('documents', 23), ('links', 29), ('people', 31), ('events', 34), ('button', 35)], blank=True, block_lookup={0: ('wagtail.blocks.RichTextBlock', (), {}), 1: ('wagtail.images.blocks.ImageBlock', [], {'label': 'image'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'caption', 'max_length': 250, 'required': False}), 3: ('wagtail.blocks.StructBlock', [[('image', 1), ('caption', 2)]], {}), 4: ('wagtail.blocks.TextBlock', (), {'label': 'text'}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'who said it', 'max_length': 150, 'required': False}), 6: ('wagtail.blocks.StructBlock', [[('text', 4), ('source', 5)]], {}), 7: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150, 'required': False}), 8: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text'}), 9: ('wagtail.blocks.StructBlock', [[('title', 7), ('text', 8)]], {}), 10: ('wagtail.blocks.CharBlock', (), {'label': 'title', 'max_length': 150}), 11: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'text', 'required': False}), 12: ('wagtail.blocks.StructBlock', [[('title', 10), ('text', 11)]], {}), 13: ('wagtail.blocks.ListBlock', (12,), {'label': 'steps', 'min_num': 1}), 14: ('wagtail.blocks.StructBlock', [[('title', 7), ('items', 13)]], {}), 15: ('wagtail.blocks.CharBlock', (), {'label': 'question', 'max_length': 200}), 16: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'italic', 'ol', 'ul', 'link', 'document-link'], 'label': 'answer'}), 17: ('wagtail.blocks.StructBlock', [[('question', 15), ('answer', 16)]], {}), 18: ('wagtail.blocks.ListBlock', (17,), {}), 19: ('wagtail.documents.blocks.DocumentChooserBlock', (), {'help_text': 'Without a file: “coming soon”.', 'label': 'file', 'required': False}), 20: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of the file', 'required': False}), 21: ('wagtail.blocks.CharBlock', (), {'label': 'note', 'max_length': 300, 'required': False}), 22: ('wagtail.blocks.StructBlock', [[('title', 10), ('document', 19), ('language', 20), ('note', 21)]], {}), 23: ('wagtail.blocks.ListBlock', (22,), {}), 24: ('wagtail.blocks.CharBlock', (), {'label': 'text', 'max_length': 150}), 25: ('wagtail.blocks.PageChooserBlock', (), {'label': 'page of this site', 'required': False}), 26: ('wagtail.blocks.URLBlock', (), {'label': 'or an address elsewhere', 'required': False}), 27: ('wagtail.blocks.ChoiceBlock', [], {'choices': home.blocks.languages.languages, 'label': 'language of what it leads to', 'required': False}), 28: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26), ('language', 27), ('note', 21)]], {}), 29: ('wagtail.blocks.ListBlock', (28,), {}), 30: ('wagtail.snippets.blocks.SnippetChooserBlock', ('home.Person',), {}), 31: ('wagtail.blocks.ListBlock', (30,), {}), 32: ('wagtail.blocks.CharBlock', (), {'label': 'heading', 'max_length': 150}), 33: ('wagtail.blocks.IntegerBlock', (), {'default': 3, 'label': 'how many', 'max_value': 12, 'min_value': 1}), 34: ('wagtail.blocks.StructBlock', [[('heading', 32), ('limit', 33)]], {}), 35: ('wagtail.blocks.StructBlock', [[('text', 24), ('page', 25), ('url', 26)]], {})}, verbose_name='text')),
                ('date', models.DateField(default=django.utils.timezone.localdate, verbose_name='date')),
                ('image', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailimages.image', verbose_name='image')),
                ('authors', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='+', to='home.person', verbose_name='written by')),
                ('project', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='home.projectpage', verbose_name='project')),
                ('topics', modelcluster.fields.ParentalManyToManyField(blank=True, related_name='news', to='home.topic', verbose_name='topics')),
            ],
            options={
                'verbose_name': 'news page',
                'verbose_name_plural': 'news pages',
            },
            bases=('wagtailcore.page', models.Model),
        ),
        migrations.AddConstraint(
            model_name='projectpage',
            constraint=models.CheckConstraint(condition=models.Q(('ends_on__gte', models.F('starts_on'))), name='home_project_ends_after_start', violation_error_message="The project can't end before it starts."),
        ),
        migrations.AlterUniqueTogether(
            name='topic',
            unique_together={('translation_key', 'locale')},
        ),
    ]
