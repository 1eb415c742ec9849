"""Makes documents of the demo's PDF files."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from resources.demo import pdf
from resources.demo.publications import FILES
from resources.demo.shapes import File


def make_documents() -> dict:
    """Every file as a document, by its key."""
    return {key: _document(key, file) for key, file in FILES.items()}


def _document(key: str, file: File):
    content = pdf.make(file)
    document = get_document_model()(title=file.title, file_size=len(content))
    document.file.save(f"{key}.pdf", ContentFile(content), save=False)
    document.save()
    return document
