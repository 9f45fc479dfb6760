using System.Globalization;

namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>How the values of an indicator are written: "£24,100", "88.3%", "−0.4".</summary>
public sealed record NumberStyle(int Decimals = 0, string Before = "", string After = "")
{
    public string Write(double value) => Write(value, Decimals);

    internal string Write(double value, int decimals)
    {
        var rounded = Math.Round(value, Math.Clamp(decimals, 0, 15), MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString($"N{Math.Clamp(decimals, 0, 15)}", CultureInfo.InvariantCulture);
        return $"{(rounded < 0 ? "−" : "")}{Before}{digits}{After}";
    }
}
