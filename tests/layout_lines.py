"""Lines whose shape or markup tells their role, and Markdown pages, with the roles they must get."""

from __future__ import annotations

SENTENCES: tuple[tuple[str, str], ...] = (
    (
        "By Friday",
        "By Friday, the number of the injured had risen to forty, and two hospitals had called in extra staff to cope with them.",
    ),
    (
        "Photo",
        "Photo exhibitions of this kind have been held in the town every year since 1998, and admission has always been free of charge.",
    ),
    (
        "Share",
        "Share prices in Frankfurt fell for the third day in a row, with carmakers among the heaviest losers of the morning session.",
    ),
    (
        "Subscribe",
        "Subscribe to his view or not, the finance minister has kept the budget balanced for four years, a record for the region.",
    ),
    ("Read", "Read more than forty years after it was written, the report is still alarming, and most of its advice was never followed."),
    (
        "Source",
        "Sources close to the negotiations said the two sides had agreed on the length of the contract but not on the price of gas.",
    ),
    (
        "Updated",
        "Updated figures published on 4 May 2021 show that the economy shrank by less than the ministry had feared in the winter.",
    ),
    ("Editor", "Editor Lucy Marsh told readers that the paper would close in June after 140 years, and thanked them for their loyalty."),
    (
        "Comments",
        "Comments by the governor on Thursday sent the currency to its lowest level since March, before it recovered in the evening.",
    ),
    (
        "first person",
        "We were told to wait, a passenger wrote on the airline's page, and then the lights in the terminal were simply switched off.",
    ),
    ("question", "What will happen to the 300 workers of the plant when it closes its gates for good at the end of the coming winter?"),
    ("short", "The search was called off at dusk."),
    ("agency in brackets", "An investigation has been opened by the district prosecutor's office in Rybnik. (PAP)"),
    (
        "dash",
        "- Nobody asked us whether we want a waste incinerator next to the school - said a mother of three at the meeting. - Nobody.",
    ),
    (
        "stamp in sentence",
        "At 14:20 on 11.08.2017 the alarm was raised in the control room, and four minutes later the first engine left the station.",
    ),
)
"""What a sentence begins with that is furniture elsewhere, and the sentence: body text in the middle of any story."""

MARKUP: tuple[tuple[str, str, str], ...] = (
    ("headline", "h1 header article", "Ferry runs aground off Tarn Island"),
    ("headline", "h1", "Ferry runs aground off Tarn Island"),
    ("standfirst", "h2 header article", "All 84 passengers were brought ashore within two hours"),
    ("standfirst", "p.standfirst article", "All 84 passengers were brought ashore within two hours."),
    ("standfirst", "div.article-subtitle article", "All 84 passengers were brought ashore within two hours."),
    ("kicker", "span.kicker header article", "Shipping"),
    ("kicker", "p.article__eyebrow header", "Shipping"),
    ("byline", "p.byline header article", "Una Marsh"),
    ("byline", "a.author-name div article", "Una Marsh"),
    ("byline", "address article", "Una Marsh, Tarn Island"),
    ("dateline", "time header article", "Monday morning"),
    ("dateline", "span.publish-date header", "Monday morning"),
    ("caption", "figcaption figure", "The ferry on the sandbank"),
    ("caption", "p.wp-caption-text div.wp-caption", "The ferry on the sandbank"),
    ("credit", "span.photo-credit figcaption figure", "Una Marsh"),
    ("subhead", "h2 article", "No danger of a spill"),
    ("subhead", "h3 section article", "No danger of a spill"),
    ("quote", "blockquote article", "We felt a bump and then nothing."),
    ("quote", "p blockquote article", "We felt a bump and then nothing."),
    ("list", "li ul article", "Call the hotline"),
    ("list", "p li ol article", "Call the hotline"),
    ("chrome", "li ul nav", "Weather"),
    ("chrome", "a nav header", "Weather"),
    ("chrome", "p footer", "The Tarn Courier, 4 Quay Street"),
    ("chrome", "span div.share-buttons article", "Send to a neighbour"),
    ("chrome", "div.newsletter-signup article", "The harbour in your inbox"),
    ("chrome", "button form", "Send"),
    ("related", "h3 div.related-articles aside", "Lighthouse to be sold"),
    ("related", "a li ul.read-more", "Lighthouse to be sold"),
    ("related", "p aside", "Lighthouse to be sold"),
    ("body", "p article", "The ferry left Tarn Island at seven in the morning and struck the bank a quarter of an hour later."),
    (
        "body",
        "p div.has-sidebar body",
        "The ferry left Tarn Island at seven in the morning and struck the bank a quarter of an hour later.",
    ),
    (
        "body",
        "p article.author-page",
        "The ferry left Tarn Island at seven in the morning and struck the bank a quarter of an hour later.",
    ),
)
"""(role, markup, text) of a block that stands after a headline and before a paragraph."""

MARKDOWN: tuple[tuple[str, str, str], ...] = (
    ("headline", "h1", "Village buys its last pub"),
    ("byline", "p", "By Ross Tindall"),
    ("dateline", "p", "12 May 2022"),
    ("body", "p", "The people of Askrigg Moor have bought the village's last pub, 14 months after its landlord retired and nobody came."),
    ("body", "p", "They raised £310,000 from 480 people. The youngest shareholder is nine years old and paid in coins."),
    ("quote", "blockquote p", "It is not a business plan, it is a refusal."),
    ("subhead", "h2", "A kitchen without a cook"),
    ("list", "li", "Open from Thursday to Sunday"),
    ("list", "li", "Closed in January"),
    ("body", "p", "The first pint is to be drawn in June, if the brewery delivers. Until then there is tea in the skittle alley."),
    ("credit", "p", "Photo: Ross Tindall"),
    ("related", "p", "Read also: The shop that came back"),
)
"""A page of Markdown: (role, markup, text)."""
