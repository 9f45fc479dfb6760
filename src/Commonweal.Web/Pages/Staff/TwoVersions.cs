namespace Commonweal.Web.Pages.Staff;

/// <summary>What is held of one field, and what somebody typed while another was saving.</summary>
/// <param name="Label">What the form calls the field.</param>
/// <param name="Field">Its name in the form.</param>
/// <param name="Held">What is held now.</param>
/// <param name="Typed">What was typed.</param>
/// <param name="HeldWords">What is held, in words, where the form sends something else.</param>
/// <param name="TypedWords">What was typed, in words.</param>
public sealed record TwoVersions(string Label, string Field, string? Held, string? Typed, string? HeldWords = null, string? TypedWords = null)
{
    public bool Differ => (Held ?? "") != (Typed ?? "").Trim();

    public string HeldSaid => Said(HeldWords ?? Held);

    public string TypedSaid => Said(TypedWords ?? Typed);

    private static string Said(string? words) => string.IsNullOrWhiteSpace(words) ? "Not stated" : words;
}
