using Commonweal.Performance.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>What lies behind some of the figures, signed by organisations and posts, and by nobody's name.</summary>
internal static class Behind
{
    private const string Part = "What lies behind the figures";

    public static void Tell(Book book) => book.Tell(
        Part,
        new StoryRow
        {
            Story = "road-casualties-2025",
            Indicator = "saltmarsh-" + Scorecard.Casualties,
            Period = "2025",
            Text = "Five years ago 412 people were killed or badly hurt on the roads of the county; last year 331 were.\n\nMost of the difference was made on four roads of the wold, where the limit is 50 since 2023 and the bends have been marked anew. Fewer young drivers were hurt as well, and fewer people on foot.",
            Next = "The Road Safety Group puts lower limits before the villages of the marsh in the spring of 2027.\nThe Constabulary and the Fire and Rescue Service go to every sixth form together, each autumn.",
            SignedBy = "saltmarsh-county-council",
            Post = "Head of Roads and Transport",
            On = On("2026-05-12")!.Value,
        },
        new StoryRow
        {
            Story = "road-casualties-2023",
            Indicator = "saltmarsh-" + Scorecard.Casualties,
            Period = "2023",
            Text = "371 people were killed or badly hurt, 27 fewer than in the year before. The lower limits on the wold came in only that autumn: what they do can be seen from 2024 on.",
            Next = "The limits are looked at again when they have held for two years.",
            SignedBy = "saltmarsh-constabulary",
            On = On("2024-06-04")!.Value,
        },
        new StoryRow
        {
            Story = "drug-users-in-treatment",
            Indicator = "saltmarsh-" + Scorecard.Drugs,
            Period = "2025/26 Q3",
            Text = "Fewer people are in treatment than five years ago, and fewer than was agreed. The clinic at Haven Quays closed in 2024, and those who went there do not go to the one in Highwold: there is no bus after five.\n\nNothing has been counted since December 2025, when the Trust changed its records.",
            Next = "A nurse sees people at Haven Quays on two evenings a week from January 2027. The Trust counts the three quarters that are missing by hand.",
            SignedBy = "saltmarsh-community-health-trust",
            Post = "Director of Community Services",
            On = On("2026-10-20")!.Value,
        },
        new StoryRow
        {
            Story = "persistent-absence",
            Indicator = "saltmarsh-persistent-absence",
            Text = "One pupil in five is often absent. It rose everywhere after 2021, and has not come down here. Schools say that it is the same few hundred families, year after year.",
            Next = "Each of them is offered one person to turn to, in place of five letters. The Board is told in March 2027 whether that helps.",
            On = On("2026-09-15")!.Value,
        });
}
