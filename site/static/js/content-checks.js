// The checks of home/admin/checks.py, for Wagtail's content checker. Only in previews.

const sentencesOf = (text) => text.split(/[.!?:;]+(?:\s|$)/)
const wordsOf = (text) => text.split(/\s+/).filter(Boolean)
const lengthOf = (word) => word.replace(/[^\p{Letter}]/gu, "").length

const checks = {
    "check-picture": (_node, { is_undescribed }) => !is_undescribed,

    "check-alt-text-length": (image, { longest }) => image.alt.length <= longest,

    // Asked here and not in the rule's selector: axe looks for that inside <main> only.
    "check-plain-language": (node, options) => {
        if (node.closest("[lang]")?.lang !== options.language) return true
        if (node.querySelector("p, li, h2, h3, h4")) return true // they are asked themselves
        const words = wordsOf(node.textContent)
        const sentences = sentencesOf(node.textContent).map((one) => wordsOf(one).length)
        return (
            Math.max(0, ...sentences) <= options.longest_sentence &&
            Math.max(0, ...words.map(lengthOf)) <= options.longest_word
        )
    },

    "check-translations": (_node, { missing }) => missing.length === 0,
}

customElements.whenDefined("wagtail-userbar").then(() => {
    const userbar = document.querySelector("wagtail-userbar")
    for (const [id, check] of Object.entries(checks)) userbar?.registerCheck(id, check)
})
