using System.Globalization;
using System.Text;
using Commonweal.Governance.Duties;

namespace Commonweal.Web.OpenData;

/// <summary>Writes what is to be done by when as a calendar by RFC 5545: a whole day for each duty that has a day and is not done.</summary>
internal static class DutiesCalendar
{
    // RFC 5545, 3.1: a line holds no more than 75 octets; a longer one goes on in the next after a space.
    private const int MostOctets = 75;

    public static byte[] Written(CalendarOfDuties calendar, string slug, string name)
    {
        var lines = new List<string>
        {
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Commonweal//Calendar of duties//EN", $"X-WR-CALNAME:{Escaped($"Duties of {name}")}",
        };
        lines.AddRange(calendar.Duties.Where(d => d.State is DutyState.Due or DutyState.Late && d.Due is not null).SelectMany(d => Event(d, calendar.On, slug)));
        lines.Add("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => Folded(l) + "\r\n")));
    }

    private static IEnumerable<string> Event(DueDuty due, DateOnly on, string slug) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Escaped($"{slug}/{due.Regime.Slug}/{due.Duty.Slug}/{due.About}/{Day(due.Due!.Value.Latest)}")}",
        $"DTSTAMP:{Day(on)}T000000Z",
        $"DTSTART;VALUE=DATE:{Day(due.Due!.Value.Latest)}",
        $"DTEND;VALUE=DATE:{Day(due.Due!.Value.Latest.AddDays(1))}",
        "TRANSP:TRANSPARENT",
        $"CATEGORIES:{due.Duty.Standing.ToString().ToUpperInvariant()}",
        $"SUMMARY:{Escaped($"{(due.Duty.Whose is { } whose ? $"Due from others ({whose})" : "Due")}: {due.Duty.Words.Title}{(due.About is null ? "" : $" ({due.About})")}{(due.Due!.Value.IsAbout ? ", about" : "")}")}",
        $"DESCRIPTION:{Escaped($"{due.Duty.Standing}: {due.Duty.Words.Advised}. {due.Duty.Source}")}",
        "END:VEVENT",
    ];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
