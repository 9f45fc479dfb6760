namespace Commonweal.Tests.Design;

/// <summary>Finds the size that a fixture gives a label or legend by a class.</summary>
internal static class Sizes
{
    public static string? Of(Options label) =>
        label["classes"].Text is { } classes && classes.Contains("--") ? classes[(classes.LastIndexOf('-') + 1)..] : null;
}
