using System.Threading.RateLimiting;

namespace Commonweal.Web.Hosting.Access;

/// <summary>How often one address may try a password, a code or a link.</summary>
public sealed class TryLimit
{
    public int Tries { get; set; } = 30;

    public TimeSpan Within { get; set; } = TimeSpan.FromMinutes(5);

    internal FixedWindowRateLimiterOptions Window() => new() { PermitLimit = Tries, Window = Within, QueueLimit = 0 };
}
