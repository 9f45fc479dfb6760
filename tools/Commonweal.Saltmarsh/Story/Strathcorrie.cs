using System.Globalization;
using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>A Scottish community planning partnership with two localities: one has a plan and lacks a report, the other lacks a plan.</summary>
internal static class Strathcorrie
{
    private const string Part = "Strathcorrie";
    private const string Harbour = "Corrie Harbour";
    private const string Council = "strathcorrie-council";

    public static void Tell(Book book)
    {
        var partnership = new Elsewhere(book, Part, "scottish-community-planning");
        partnership.Is(
            new PartnershipRow { Partnership = "strathcorrie", Name = "Strathcorrie Community Planning Partnership", ShortName = "Strathcorrie", Purpose = "That where you live in Strathcorrie does not decide how long.", From = On("2016-12-20") },
            Areas.Strathcorrie);
        TellWhoSits(partnership);
        book.Tell(Part, new BodyAreaRow { Body = "harbour-group", Area = Areas.Harbour }, new BodyAreaRow { Body = "upper-strath-group", Area = Areas.UpperStrath });
        partnership.Counts(Council, "local-authority");
        partnership.Counts("strathcorrie-health-board", "health-board");
        partnership.Counts("strathcorrie-police", "police");
        partnership.Counts("strathcorrie-fire-and-rescue", "fire-and-rescue-service");
        partnership.Counts("strathcorrie-enterprise", "scottish-enterprise");
        TellOfPlansAndReports(partnership);
    }

    private static void TellWhoSits(Elsewhere partnership)
    {
        var board = partnership.Has("board", "Strathcorrie Community Planning Board", "community-planning-board", "Plans with those who live there what must get better.");
        board.Chair(Council).Held("2022-06");
        board.Seat("health", "Health Board", "strathcorrie-health-board").Held("2021-11").Deputy();
        board.Seat("police", "Police", "strathcorrie-police").Held("2024-03");
        board.Seat("fire", "Fire and Rescue", "strathcorrie-fire-and-rescue").Held("2023-08").Deputy();
        board.Seat("enterprise", "Enterprise", "strathcorrie-enterprise").Held("2020-01");
        var harbour = partnership.Has("harbour-group", "Corrie Harbour Locality Group", "locality-group", "Those who live and work around the harbour.");
        harbour.Chair("corrie-harbour-residents").Held("2018-02");
        harbour.Seat("council", "Council", Council).Held("2018-02");
        var strath = partnership.Has("upper-strath-group", "Upper Strath Locality Group", "locality-group", "The villages above the falls.");
        strath.Chair(Council).Held("2024-10");
    }

    private static void TellOfPlansAndReports(Elsewhere partnership)
    {
        partnership.Was("plan-published", "2017-09-26", what: "Strathcorrie Together");
        partnership.Was("locality-identified", "2017-06", Harbour);
        partnership.Was("locality-plan-published", "2017-09-26", Harbour);
        partnership.Was("locality-identified", "2024-05", "Upper Strath");
        for (var year = 2018; year <= 2025; year++)
        {
            partnership.Was("progress-report-published", string.Create(CultureInfo.InvariantCulture, $"{year}-09-30"));
            if (year < 2025)
            {
                partnership.Was("locality-report-published", string.Create(CultureInfo.InvariantCulture, $"{year}-10-28"), Harbour);
            }
        }
    }
}
