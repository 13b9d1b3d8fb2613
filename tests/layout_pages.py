"""Invented pages, line by line with the role each line must get; grouped by the style of the site they might come from."""

from __future__ import annotations

PAGES: dict[str, tuple[tuple[str, str], ...]] = {
    "us wire": (
        ("headline", "Harbor bridge to close for six weeks after inspectors find cracks"),
        ("byline", "By MARTIN KELLOGG, Associated Press"),
        ("dateline", "Updated 4:15 PM EDT, May 2, 2023"),
        (
            "body",
            "DULUTH, Minn. (AP) — State engineers will shut the Larch Harbor bridge on Monday after a"
            " routine inspection found cracks in two"
            " of the steel beams that carry its northbound lanes, officials said Friday.",
        ),
        ("body", "About 31,000 vehicles cross the span every day. The detour adds 11 miles for trucks."),
        ("body", "“We would rather explain a traffic jam than a collapse,” said Rita Olander, the state’s bridge engineer."),
        ("chrome", "ADVERTISEMENT"),
        ("body", "The bridge opened in 1961. It was last repaired in 2004, when its deck was replaced at a cost of $18 million."),
        ("subhead", "What comes next"),
        ("body", "Contractors have until Wednesday to submit bids, and the state expects to pick a winner by the end of the week."),
        ("body", "The work is expected to cost $6 million."),
        ("byline", "Associated Press writer Dee Solano contributed from St. Paul"),
    ),
    "uk paper": (
        ("kicker", "Education"),
        ("headline", "‘They were told to bring their own chairs’: the school where the money ran out"),
        ("standfirst", "A primary in Wexham has asked parents for furniture. The council says its hands are tied"),
        ("byline", "Imogen Farrow Education correspondent"),
        ("dateline", "Tue 14 Mar 2023 06.00 GMT"),
        ("caption", "Headteacher Colin Abbot in the empty hall at Wexham Road primary."),
        ("credit", "Photograph: Tessa Lind/The Gazette"),
        (
            "body",
            "On the first morning of term, Colin Abbot counted the chairs in his hall, counted the"
            " children waiting at the gate and realised"
            " that he was 40 short.",
        ),
        (
            "body",
            "“I laughed, and then I went into the stationery cupboard and did not laugh,” the headteacher of Wexham Road primary says.",
        ),
        ("quote", "“I laughed, and then I stopped laughing”"),
        ("body", "The school’s reserves ran out in November. Since then, parents have lent tables, lamps and, in one case, a piano."),
        ("body", "Who is to blame depends on whom you ask."),
        ("body", "The council points at Whitehall; Whitehall says that the council was given more money than ever before."),
        ("related", "Read more: Council tax bills to rise again in April"),
        ("chrome", "Sign up to our morning newsletter"),
        ("chrome", "Share on Facebook"),
    ),
    "russian portal": (
        ("kicker", "Society"),
        ("headline", "In Zarechensk, the residents of the five-story building were left without heat because of a debt of 300 rubles"),
        ("dateline", "Published: 03.12.2021 09:47"),
        ("caption", "Photo from the archive of the editorial office. Residents warm up near the stove"),
        (
            "body",
            "In the city of Zarechensk, the management company disconnected the heating in a"
            " five-story building on Lesnaya street because"
            " of the debt of one of the tenants, reports the press service of the prosecutor's office.",
        ),
        ("body", "The sum of the debt made 300 rubles. According to the tenants, nobody warned them about the shutdown."),
        ("related", "Read also: In Priozersk, a pipe burst on the day of the launch of heat"),
        ("body", "The prosecutor's office organized a check. On its results measures of reaction will be taken."),
        ("body", "Earlier it was reported that in the region the heating season began with delay for two weeks."),
        ("byline", "Author: Svetlana Korneeva"),
        ("chrome", "Found an error? Select it and press Ctrl+Enter"),
        ("chrome", "Subscribe to our channel in Telegram"),
        ("chrome", "Tags: housing, heating, Zarechensk"),
    ),
    "russian news site with a letter": (
        ("kicker", "in the world"),
        ("headline", "Media: pilots of the airline Nordavia demanded to cancel night flights"),
        ("caption", "Head Nordavia Oleg Stupin. Photo: Depositphotos"),
        (
            "body",
            "Pilots of the company Nordavia sent to the director an open letter in which they ask to cancel night flights on the northern"
            " route, writes the edition Polyarny Vestnik.",
        ),
        (
            "body",
            "Under the text of the appeal more than a hundred employees signed. The management of the company did not comment on it.",
        ),
        ("quote", "We refuse to fly after the third night in a row, and we refuse to be silent about it any more."),
        ("quote", "Our passengers have the right to know in what condition we sit down at the controls. We ask to hear us."),
        ("quote", "letter from Nordavia pilots"),
        (
            "body",
            "The trade union of flight personnel supported the demands. It noted that the norm of rest was broken 40 times in a year.",
        ),
        ("body", "On Friday, the company promised to give the answer to the letter within ten days, the newspaper clarifies."),
        ("related", "On the topic: Why the planes are late"),
        ("chrome", "Up"),
    ),
    "chinese portal": (
        ("chrome", "Home > News > Society"),
        ("headline", "The city carried out special rectification of shared bicycles to create a civilized travel environment"),
        ("dateline", "2020-06-18 09:32:10 Source: Linhai Evening News"),
        ("chrome", "Font size: big medium small"),
        (
            "body",
            "Linhai Evening News (Reporter Zhou Min) Recently, the urban management department of"
            " Linhai City launched a special rectification"
            " action against the disorderly parking of shared bicycles, and a total of 1,200 vehicles were cleaned up.",
        ),
        ("caption", "The picture shows law enforcement officers moving bicycles on Renmin Road"),
        (
            "body",
            "In the next step, the department will continue to increase the intensity of patrols and strive to create a good environment.",
        ),
        ("credit", "Image source: Visual China"),
        ("byline", "(Editor in charge: Wang Li)"),
        ("chrome", "Scan the QR code to share"),
        ("related", "Related reading:"),
        ("related", "The three-year action plan for green travel was released"),
        ("related", "How many steps does it take to park a bicycle"),
        ("chrome", "I want to comment"),
    ),
    "korean agency": (
        ("headline", '[Breaking news] Fire at Gimhae warehouse, 2 injured… "Smoke rising"'),
        ("dateline", "Input 2022-01-19 14:05 | Correction 2022-01-19 15:20"),
        (
            "body",
            "(Gimhae = Haneul News) Reporter Park Ji-won = At around 1 pm on the 19th, a fire broke"
            " out in a logistics warehouse in Gimhae,"
            " South Gyeongsang Province, and two people were taken to the hospital with burns.",
        ),
        ("body", "Fire authorities dispatched 40 vehicles and are extinguishing it. The cause has not been confirmed."),
        ("chrome", "<Copyright(c) Haneul News. Unauthorized reproduction and redistribution prohibited>"),
    ),
    "german regional": (
        ("kicker", "Fire in Oberau"),
        ("headline", "Barn burned down to the foundation walls: 200,000 euros damage"),
        ("standfirst", "In the night to Friday a barn burned in Oberau. The fire brigade was with 80 forces in the use."),
        ("byline", "From Jens Petersohn"),
        ("dateline", "07.05.2021, 11:42 clock"),
        ("credit", "Picture: dpa"),
        (
            "body",
            "A barn in Oberau has burned down completely in the night to Friday. A neighbour had noticed the flames toward 2.30 clock and"
            " alarmed the emergency services, as the police communicated.",
        ),
        ("body", "Persons did not come to harm. For the extinguishing works the village street was blocked until in the morning."),
        ("subhead", "Cause still unclear"),
        ("body", "The criminal police took over the investigations. Arson is not excluded, a spokeswoman said on demand."),
        ("related", "More on the topic"),
        ("related", "Again a barn burns in the district"),
        ("chrome", "To the homepage"),
    ),
    "french daily": (
        ("kicker", "FAITS DIVERS"),
        ("headline", "Nantes: he flees the police by bike and ends up in the Loire"),
        ("byline", "By Camille Rouault, with AFP"),
        ("dateline", "Published on 12/04/2022 at 18:20, updated on 13/04/2022 at 08:05"),
        (
            "body",
            "The man, aged 27, had refused to submit to a check on Tuesday in Nantes. He was fished out by a barge, safe and sound.",
        ),
        ("body", 'He will be judged in September. "I do not know how to swim," he explained to the investigators.'),
        ("chrome", "Article reserved for subscribers"),
        ("related", "TO READ ALSO. A stolen tram found at its terminus"),
        ("chrome", "Publicité"),
    ),
    "arabic site": (
        ("headline", "The Minister inspects the works of the corniche and directs to speed up the completion"),
        ("byline", "Written by: Mona Al-Sayed"),
        ("dateline", "Sunday 6 June 2021 - 02:15 PM"),
        ("caption", "The minister during the tour"),
        ("credit", "Photo: handout"),
        (
            "body",
            "The Minister of Housing inspected today the works of developing the corniche of the city"
            " of Safaga, accompanied by the governor"
            " and a number of leaders of the ministry, and directed to speed up the completion.",
        ),
        ("body", "He stressed the need to adhere to the timetable. The project includes a walkway, gardens and car parks."),
        ("related", "Read also | The governor receives the ambassador"),
        ("chrome", "Share the article"),
        ("chrome", "0 comments"),
    ),
    "portuguese portal": (
        ("kicker", "CITIES"),
        ("headline", "Truck loaded with watermelons overturns on BR-116 and population loots the cargo"),
        ("standfirst", "Driver suffered light injuries and was taken to the hospital; traffic flowed by a single lane"),
        ("byline", "By G1 Vale do Sul"),
        ("dateline", "08/02/2022 15h40 Updated 2 days ago"),
        ("caption", "Truck overturned on the side of the highway — Photo: Highway Police/Disclosure"),
        (
            "body",
            "A truck loaded with watermelons overturned this Tuesday on the BR-116. According to the"
            " police, the driver slept at the wheel.",
        ),
        ("chrome", "Continues after the advertising"),
        ("body", "Dozens of people went to the place and took the fruits away. No one was arrested."),
        ("related", "See also:"),
        ("related", "Storm leaves 30 families homeless in Vale do Sul"),
        ("related", "Mayor announces works on the bridge"),
    ),
    "polish portal": (
        ("headline", "Tragic accident near Sieradz. Two persons are dead"),
        ("byline", "Compiled by AK"),
        ("dateline", "Today, 13:05"),
        ("credit", "photo: Voluntary Fire Brigade Sieradz"),
        ("body", "Two persons died in an accident on the national road near Sieradz. The road is closed, the police informed on Sunday."),
        (
            "body",
            "- I heard only a crash and I ran out of the house - says a resident of the nearby village. - There was nobody to save.",
        ),
        ("related", "Read more: Black series on the roads of the province"),
        ("chrome", "Share"),
        ("chrome", "Comments (14)"),
    ),
    "service piece": (
        ("headline", "How to save on heating: five tips from experts"),
        ("body", "Energy prices are rising again, and many households are looking for ways to spend less. We asked experts for advice."),
        ("list", "1. Bleed the radiators before the season begins"),
        ("list", "2. Lower the temperature by one degree"),
        ("list", "3. Draw the curtains at dusk"),
        ("body", "If you follow all of them, you can save up to a tenth of the bill, according to the consumer association."),
        ("list", "• Consumer association: free advice on weekdays"),
        ("list", "• City energy office: by appointment"),
        ("body", "More information is available from the consumer association, which also lends meters to households free of charge."),
    ),
    "broadcaster": (
        ("headline", "Storm Hugo: Thousands without power as winds hit 90mph"),
        ("dateline", "Published 3 hours ago"),
        ("caption", "Image caption, Waves broke over the harbour wall at Portreath"),
        ("body", "Thousands of homes are without power after Storm Hugo brought winds of up to 90mph to the south-west of England."),
        ("body", "The Met Office has issued an amber warning for wind. It is in force until 21:00 GMT."),
        ("subhead", "Trains cancelled"),
        ("body", "Rail operators urged passengers not to travel. Several lines were blocked by fallen trees, Network Rail said."),
        ("related", "Related topics"),
        ("chrome", "© 2023 Westland Broadcasting. All rights reserved."),
    ),
}
"""Page style -> lines of (role, text)."""
