using static Commonweal.Web.Design.Drawing.Ink;
using static Commonweal.Web.Design.Drawing.Pen;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>What all charts are written with.</summary>
internal static class ChartInk
{
    /// <summary>Keeps letters apart from lines that run below them.</summary>
    public const string Halo = "stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

    /// <summary>Begins a picture that scales with the page and is told in words to whoever does not see it.</summary>
    public static Ink Open(string look, string id, string title, string description, double width, double height, string titleLook = "") =>
        new Ink().Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing {look} chart\" role=\"img\" aria-labelledby=\"{Encode(id)}-title {Encode(id)}-desc\" ")
            .Append($"width=\"{Number(width)}\" height=\"{Number(height)}\" viewBox=\"0 0 {Number(width)} {Number(height)}\" font-family=\"Arial, Helvetica, sans-serif\" fill=\"#0b0c0c\">")
            .Append($"<title id=\"{Encode(id)}-title\"{titleLook}>{Encode(title)}</title><desc id=\"{Encode(id)}-desc\"{(description.Length > 0 ? "" : titleLook)}>{Encode(description.Length > 0 ? description : title)}</desc>")
            .Append($"<rect width=\"{Number(width)}\" height=\"{Number(height)}\" fill=\"#fff\"/>");

    /// <summary>What stands in place of a chart of nothing.</summary>
    public static string Nothing(string words) => $"<p class=\"govuk-body\">{Encode(words)}</p>";

    /// <summary>A line through the places given.</summary>
    public static string Trace(IEnumerable<Spot> spots) =>
        string.Concat(spots.Select((s, n) => $"{(n == 0 ? 'M' : 'L')}{Number(s.X)} {Number(s.Y)}"));
}
