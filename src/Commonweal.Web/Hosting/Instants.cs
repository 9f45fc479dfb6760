using System.Globalization;

namespace Commonweal.Web.Hosting;

/// <summary>Instants as people say them: by the clocks in Britain.</summary>
internal static class Instants
{
    private static readonly TimeZoneInfo Britain = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static string Said(this DateTime at) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), Britain).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);
}
