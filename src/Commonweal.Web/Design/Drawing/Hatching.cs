namespace Commonweal.Web.Design.Drawing;

/// <summary>Patterns that tell places on a map apart in black and white too.</summary>
internal static class Hatching
{
    private static readonly string[] s_lines =
    [
        "<path d=\"M-2 2L2 -2M0 10L10 0M8 12L12 8\"/>",
        "<path d=\"M-2 8L2 12M0 0L10 10M8 -2L12 2\"/>",
        "<path d=\"M0 5H10\"/>",
        "<path d=\"M5 0V10\"/>",
        "<circle cx=\"5\" cy=\"5\" r=\"1.4\" fill=\"#0b0c0c\"/>",
        "<path d=\"M0 5H10M5 0V10\"/>",
        "<path d=\"M0 0L10 10M0 10L10 0\"/>",
    ];

    private static readonly string?[] s_dashes = [null, "7 4", "2 3", "10 3 2 3"];

    /// <summary>A pattern with its id; there are seven before they come round.</summary>
    public static string Of(int number, string id) =>
        $"<pattern id=\"{id}\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\"><g stroke=\"#0b0c0c\" stroke-width=\"0.8\" fill=\"none\">{s_lines[number % s_lines.Length]}</g></pattern>";

    /// <summary>How the line around it is broken; none for a whole line.</summary>
    public static string? DashOf(int number) => s_dashes[number % s_dashes.Length];
}
