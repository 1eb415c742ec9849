// Names the main button of wagtail-localize's editor, for those who hand in what they translate
// (home/translation/hand_in.py). Its texts are looked up when it is drawn, after this has run.

const editor = document.querySelector(".js-translation-editor")
const handIn = JSON.parse(editor?.dataset.props ?? "{}").handIn

if (handIn) {
    django.catalog["Publish in "] = `${handIn.button}: `
    django.catalog["Publishing..."] = handIn.progress
}
