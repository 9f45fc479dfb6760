using System.ComponentModel.DataAnnotations;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Hosting;

/// <summary>A day, a month or a year, as somebody states it in one field; it may be left empty.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatedDayAttribute() : ValidationAttribute("Enter a day, a month or a year, for example 26 July 2005, July 2005 or 2005")
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } typed || string.IsNullOrWhiteSpace(typed) || ImpreciseDate.TryParse(typed.Trim(), out _);

    /// <summary>What was stated; none where the field was left empty.</summary>
    public static ImpreciseDate? Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : ImpreciseDate.Parse(typed.Trim());
}
