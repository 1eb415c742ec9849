"""Described practices: two from Finland, five from abroad."""

from resources.demo.service_models import mentoring, neighbours, reletting, west

SERVICE_MODELS = [*reletting.MODELS, *mentoring.MODELS, *neighbours.MODELS, *west.MODELS]
