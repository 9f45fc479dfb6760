using Commonweal.Governance.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>When the county’s strategy was published and refreshed: once in time, and then no more.</summary>
internal static class Strategies
{
    public static void Tell(Book book) => book.Tell(
        "The strategies",
        Event("strategy-published", "2023-09-19", "Saltmarsh 2035"),
        Event("strategy-refreshed", "2024-09-10", "Saltmarsh 2035, with the four themes in it"),
        Event("strategy-reviewed", "2022-11-15", "The strategy before it, for the last time"));

    private static EventRow Event(string kind, string on, string what) => new() { Rules = "english-partnership", Event = kind, What = what, From = On(on) };
}
