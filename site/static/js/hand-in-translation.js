// Names the main button of wagtail-localize's editor, for those who hand in what they translate
// (home/translation/hand_in.py). Stands before that editor's own script: it draws the button as
// soon as the page is there, and then looks its texts up.

document.addEventListener("DOMContentLoaded", () => {
    const { props } = document.querySelector(".js-translation-editor").dataset
    const { handIn } = JSON.parse(props)
    if (!handIn) return
    django.catalog["Publish in "] = `${handIn.button}: `
    django.catalog["Publishing..."] = handIn.progress
})
