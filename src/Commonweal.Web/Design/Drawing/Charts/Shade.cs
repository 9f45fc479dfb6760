namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How a class of places is filled: darker the higher it is, and with a pattern of its own for paper without colour.</summary>
internal static class Shade
{
    public const int None = -1;
    public const int Suppressed = -2;

    // By how many classes there are: two are as far apart as five from end to end.
    private static readonly int[][] s_chosen = [[2], [0, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

    private static readonly (string Fill, string Marks)[] s_shades =
    [
        ("#edf5f5", ""),
        ("#c3dddd", "<circle cx=\"4\" cy=\"4\" r=\"1\" fill=\"#0b0c0c\"/>"),
        ("#8fbdbe", "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"#0b0c0c\" stroke-width=\"0.9\"/>"),
        ("#4f9091", "<path d=\"M0 8L8 0M0 0L8 8\" stroke=\"#0b0c0c\" stroke-width=\"1\"/>"),
        ("#0b4a4b", ""),
    ];

    /// <summary>Which of the shades a class has, of so many classes.</summary>
    public static int Of(int place, int classes) => s_chosen[classes - 1][place];

    /// <summary>The pattern of a shade, of what is suppressed, or of what has no figure.</summary>
    public static string Pattern(int shade, string id)
    {
        var (fill, marks) = shade switch
        {
            Suppressed => ("#fff", "<path d=\"M1 1L5 5M1 5L5 1\" stroke=\"#505a5f\" stroke-width=\"1.1\"/>"),
            None => ("#fff", "<path d=\"M0 4H8\" stroke=\"#b1b4b6\" stroke-width=\"1\"/>"),
            _ => s_shades[shade],
        };
        return $"<pattern id=\"{id}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"{fill}\"/>{marks}</pattern>";
    }
}
