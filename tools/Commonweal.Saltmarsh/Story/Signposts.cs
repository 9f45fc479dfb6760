using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What a newcomer should look at first: the tour of the front page, in English and in Welsh.</summary>
internal static class Signposts
{
    public static void Tell(Book book) => book.Tell(
        "What to look at first",
        new SignpostRow
        {
            Order = 1,
            LeadsTo = "bodies/healthy-saltmarsh",
            Text = "Who chairs Health today, and who would come in their place?",
            TextInWelsh = "Pwy sy’n cadeirio Iechyd heddiw, a phwy fyddai’n dod yn eu lle?",
            Why = "Each seat says who holds it, since when, for whom, and who deputises; an empty one says so.",
            WhyInWelsh = "Mae pob sedd yn dweud pwy sy’n ei dal, ers pryd, ar ran pwy, a phwy yw’r dirprwy; mae un wag yn dweud hynny.",
        },
        new SignpostRow
        {
            Order = 2,
            LeadsTo = "bodies/transport-and-access",
            Text = "What became of the old transport group?",
            TextInWelsh = "Beth ddigwyddodd i’r hen grŵp trafnidiaeth?",
            Why = "What has ended is still found, and says where its work went.",
            WhyInWelsh = "Mae’r hyn sydd wedi dod i ben i’w weld o hyd, ac mae’n dweud i ble yr aeth ei waith.",
        },
        new SignpostRow
        {
            Order = 3,
            LeadsTo = "bodies/community-safety-partnership",
            Text = "Whom does the Community Safety Partnership answer to?",
            TextInWelsh = "I bwy y mae’r Bartneriaeth Diogelwch Cymunedol yn atebol?",
            Why = "To two: one line is the law’s, the other the partnership’s own.",
            WhyInWelsh = "I ddau: mae un llinell yn ôl y gyfraith, a’r llall yn ôl y bartneriaeth ei hun.",
        },
        new SignpostRow
        {
            Order = 4,
            LeadsTo = "structure",
            Text = "How it all fits together, as a picture",
            TextInWelsh = "Sut mae’r cyfan yn cysylltu, fel llun",
            Why = "Every board and group with its reporting lines, as a list and as a drawing for a report.",
            WhyInWelsh = "Pob bwrdd a grŵp gyda’i linellau adrodd, fel rhestr ac fel llun ar gyfer adroddiad.",
        },
        new SignpostRow
        {
            Order = 5,
            LeadsTo = "compare?from=2024-03&to=2024-05",
            Text = "How ten theme groups became four",
            TextInWelsh = "Sut y daeth deg grŵp thema yn bedwar",
            Why = "Any two dates side by side: what went, what came, and who sat where.",
            WhyInWelsh = "Unrhyw ddau ddyddiad ochr yn ochr: beth a aeth, beth a ddaeth, a phwy oedd yn eistedd ble.",
        },
        new SignpostRow
        {
            Order = 6,
            LeadsTo = "protocols",
            Text = "A compact that nobody looked at again",
            TextInWelsh = "Compact nad edrychodd neb arno wedyn",
            Why = "Promise by promise, what is kept and what is not.",
            WhyInWelsh = "Fesul addewid, yr hyn sydd wedi’i gadw a’r hyn sydd heb ei gadw.",
        });
}
