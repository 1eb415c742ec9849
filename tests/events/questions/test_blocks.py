"""How the editor's form for questions is laid out."""

import pytest

from events.blocks.questions import QuestionsBlock


@pytest.mark.parametrize("kind", QuestionsBlock.base_blocks)
def test_the_form_of_a_question_leaves_none_of_its_fields_out(kind):
    block = QuestionsBlock.base_blocks[kind]

    assert set(block.meta.form_layout.get_sorted_block_names()) == set(block.base_blocks)


@pytest.mark.parametrize("kind", QuestionsBlock.base_blocks)
def test_what_few_questions_need_stands_behind_a_heading(kind):
    layout = QuestionsBlock.base_blocks[kind].meta.form_layout

    assert [name for name in layout.children if isinstance(name, str)][:3] == [
        "label",
        "help_text",
        "is_required",
    ]
    assert "is_sensitive" not in layout.children
