namespace Commonweal.Web.Hosting;

/// <summary>What somebody typed into a field.</summary>
internal static class Typed
{
    /// <summary>Without the blanks around it; none where nothing else was typed.</summary>
    public static string? Filled(this string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Its lines, without those that are empty.</summary>
    public static IReadOnlyList<string> Lines(this string? typed) => (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
