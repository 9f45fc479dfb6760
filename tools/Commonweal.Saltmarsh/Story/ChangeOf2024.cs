using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>Ten theme groups became four on 1 April 2024, as the Board decided on 6 February 2024 (minute 14).</summary>
internal static class ChangeOf2024
{
    private const string Part = "The change of 2024";
    private const string Health = "healthy-saltmarsh";
    private const string Safer = "safer-saltmarsh";
    private const string Place = "place-and-environment";
    private const string Work = "work-and-learning";

    public static void Tell(Book book)
    {
        TellHealth(book);
        TellSafety(book);
        TellPlace(book);
        TellWork(book);
        Old(book, "culture-and-leisure", "Culture, Sport and Leisure Group", "2008-04");
        book.Tell(Part, new WhatBecameRow { Body = "culture-and-leisure", How = HowItWent.Ended, ToWhat = PartyKind.NotStated, From = On("2024-04-01"), Note = "Nobody took it on." });
    }

    private static void TellHealth(Book book)
    {
        Old(book, "health-and-social-care", "Health and Social Care Group", "2008-04");
        Old(book, "older-people", "Older People’s Group", "2010-09");
        Old(book, "children-and-young-people", "Children and Young People’s Group", "2008-04");
        Became(book, "health-and-social-care", HowItWent.Merged, Health);
        Became(book, "older-people", HowItWent.Merged, Health);
        Became(book, "children-and-young-people", HowItWent.Split, Health, "The health of children");
        Became(book, "children-and-young-people", HowItWent.Split, Work, "Schools and the way into work");
    }

    private static void TellSafety(Book book)
    {
        Old(book, "community-safety-theme", "Community Safety Theme Group", "2008-04");
        Became(book, "community-safety-theme", HowItWent.Continued, Safer);
    }

    private static void TellPlace(Book book)
    {
        Old(book, "environment-theme", "Environment Theme Group", "2008-04");
        Old(book, "transport-and-access", "Transport and Access Group", "2008-04");
        Old(book, "housing-theme", "Housing Theme Group", "2008-04");
        Became(book, "environment-theme", HowItWent.Merged, Place);
        Became(book, "transport-and-access", HowItWent.Split, Safer, "Its work for safe roads");
        Became(book, "transport-and-access", HowItWent.Split, Place, "All the rest: buses, paths and how people get to what they need");
        Became(book, "housing-theme", HowItWent.Split, Health, "Those without a home");
        Became(book, "housing-theme", HowItWent.Split, Place, "The building of homes");
    }

    private static void TellWork(Book book)
    {
        Old(book, "economy-and-tourism", "Economy and Tourism Group", "2008-04");
        Old(book, "skills-and-learning", "Skills and Lifelong Learning Group", "2009-01");
        Became(book, "economy-and-tourism", HowItWent.Merged, Work);
        Became(book, "skills-and-learning", HowItWent.Merged, Work);
    }

    private static void Old(Book book, string body, string name, string from)
    {
        book.Tell(
            Part,
            new BodyRow { Body = body, Name = name, Kind = "thematic-group", Layer = "delivering", Published = true, From = On(from), Until = On("2024-03-31") },
            new PlacementRow { Body = body, Within = "executive", From = On(from), Until = On("2024-03-31") },
            new ReportingLineRow { Body = body, Line = "reports-to", ToWhat = PartyKind.Body, To = "executive", Until = On("2024-03-31") });
        book.Seats(body).Chair().Held("2020", until: "2024-03-31");
    }

    private static void Became(Book book, string body, HowItWent how, string to, string? what = null) => book.Tell(
        Part,
        new WhatBecameRow
        {
            Body = body,
            What = what,
            How = how,
            ToWhat = PartyKind.Body,
            To = to,
            From = On("2024-04-01"),
            Note = "Decided by the Board on 6 February 2024, minute 14.",
        });
}
