using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>The words by which the heading of a column says what it holds.</summary>
internal static class HeadingWords
{
    // What says most of all stands first: "date of appointment to the board" is a date, and "deputy name" is a deputy.
    private static readonly (ColumnMeaning Meaning, string[] Words)[] Known =
    [
        (ColumnMeaning.NotWanted, [" email", " e mail", " phone", " telephone", " mobile", " address", " postcode", " note", " comment", " remark", " attendance", " apologies"]),
        (ColumnMeaning.Deputy, [" deputy", " deputies", " substitute", " alternate", " named sub"]),
        (ColumnMeaning.Until, [" until", " term end", " end date", " date end", " expir", " to date", " left", " end of term", " finish"]),
        (ColumnMeaning.From, [" from", " since", " start", " appointed", " date of appointment", " appointment date", " date joined", " joined", " term begin"]),
        (ColumnMeaning.Vote, [" vot"]),
        (ColumnMeaning.Post, [" job", " post", " title", " designation"]),
        (ColumnMeaning.Organisation, [" organisation", " organization", " agency", " employer", " company", " partner org", " representing", " sector body", " org"]),
        (ColumnMeaning.Role, [" role", " chair", " position", " capacity", " type of member", " membership type"]),
        (ColumnMeaning.Person, [" name of member", " member", " name", " representative", " rep", " attendee", " holder", " nominee", " who", " person", " councillor"]),
        (ColumnMeaning.Body, [" board", " group", " committee", " forum", " body", " meeting", " partnership", " executive"]),
    ];

    /// <summary>What a heading says; none where it says nothing that is known.</summary>
    public static ColumnMeaning? Of(string heading)
    {
        var folded = Folding.Fold(heading);
        if (folded.Length is 0 or > 60)
        {
            return null;
        }

        // "Board" alone, and "Board or group name", is no name of a member.
        var (board, isNamed) = (Known[^1], folded.EndsWith(" name", StringComparison.Ordinal));
        if (isNamed && board.Words.Any(w => folded.StartsWith(w, StringComparison.Ordinal)))
        {
            return ColumnMeaning.Body;
        }

        if (folded is " to" or " end")
        {
            return ColumnMeaning.Until;
        }

        return Known.FirstOrDefault(k => k.Words.Any(w => folded.Contains(w, StringComparison.Ordinal))) is { Words: not null } known
            ? known.Meaning
            : null;
    }
}
