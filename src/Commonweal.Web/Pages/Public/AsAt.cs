using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Public;

/// <summary>The day of which a page speaks: the one asked for, else the one that the paper describes, else today.</summary>
/// <param name="On">The day that counts; the last day of a month or year.</param>
/// <param name="Stated">It as it was stated.</param>
/// <param name="IsAskedFor">Whether the reader asked for it, so that links keep it.</param>
/// <param name="IsDescribed">Whether it is the time of which the paper speaks.</param>
public sealed record AsAt(DateOnly On, ImpreciseDate Stated, bool IsAskedFor, bool IsDescribed)
{
    /// <summary>For links: the date asked for, or nothing.</summary>
    public string? Query => IsAskedFor ? Stated.ToString() : null;

    public static AsAt AskedFor(ImpreciseDate date) => new(date.Latest, date, IsAskedFor: true, IsDescribed: false);

    public static AsAt Otherwise(ImpreciseDate? described, DateOnly today) =>
        described is { } date
            ? new AsAt(date.Latest, date, IsAskedFor: false, IsDescribed: true)
            : new AsAt(today, ImpreciseDate.Day(today), IsAskedFor: false, IsDescribed: false);
}
