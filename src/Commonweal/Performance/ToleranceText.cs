using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commonweal.Performance;

/// <summary>A tolerance as it is held: the words in which it is written.</summary>
internal static class ToleranceText
{
    public static readonly ValueConverter<Tolerance, string> Converter = new(tolerance => tolerance.ToString(), text => Tolerance.Parse(text));
}
