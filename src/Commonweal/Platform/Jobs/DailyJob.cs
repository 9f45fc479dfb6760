using System.Text.Json;
using Commonweal.Platform.Access;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.Jobs;

/// <summary>A job and its hour, by the clocks of Britain: from then on it is due, once a day.</summary>
/// <param name="Act">What is done.</param>
/// <param name="At">Its hour.</param>
public sealed record DailyJob(Type Act, TimeOnly At)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DailyJob> All { get; } = [Of<ForgetTheEnded>(at: new TimeOnly(2, 30)), .. Modules.All.SelectMany(m => m.Jobs), Of<VerifyHistory>(at: new TimeOnly(3, 0))];

    /// <summary>What it is called where one asks for it: verify-history.</summary>
    public string Name { get; } = JsonNamingPolicy.KebabCaseLower.ConvertName(Act.Name);

    public static DailyJob Of<TJob>(TimeOnly at)
        where TJob : IJob => new(typeof(TJob), at);

    /// <summary>Whether its hour has come since it was last begun; one that was missed is made up for, and several are one.</summary>
    public bool IsDue(DateTime lastBegun, DateTime now) => lastBegun.InBritain() < LastHour(now.InBritain());

    private DateTime LastHour(DateTime now) => DateOnly.FromDateTime(now).AddDays(TimeOnly.FromDateTime(now) < At ? -1 : 0).ToDateTime(At);
}
