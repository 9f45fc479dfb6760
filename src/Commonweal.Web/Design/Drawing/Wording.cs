namespace Commonweal.Web.Design.Drawing;

/// <summary>The texts of a box, broken into lines: its name, what it is, what is remarked of it and what it answers to.</summary>
internal sealed record Wording(IReadOnlyList<string> Name, IReadOnlyList<string> Sub, IReadOnlyList<string> Note, IReadOnlyList<string> Says)
{
    public static Wording Of(Box box, double room) => new(
        Lettering.Lines(box.Name, Placed.NameSize, room),
        Small(box.Sub, room),
        Small(box.Note, room),
        [.. box.Says.SelectMany(s => Small(s, room))]);

    /// <summary>How many lines of the smaller size.</summary>
    public int SmallLines => Sub.Count + Note.Count + Says.Count;

    private static IReadOnlyList<string> Small(string? text, double room) => Lettering.Lines(text ?? "", Placed.SubSize, room);
}
