namespace Commonweal.Bodies.Uploads;

/// <summary>What was answered so far of an upload.</summary>
/// <param name="Layout">How its sheet is to be read.</param>
/// <param name="Names">Of each doubtful name, by its question: whom or what it means.</param>
/// <param name="LeftOut">The rows that are left out.</param>
public sealed record UploadAnswers(Layout Layout, IReadOnlyDictionary<string, string> Names, IReadOnlyList<int> LeftOut)
{
    /// <summary>Nothing but how it is to be read.</summary>
    public static UploadAnswers With(Layout layout) => new(layout, new Dictionary<string, string>(StringComparer.Ordinal), []);
}
