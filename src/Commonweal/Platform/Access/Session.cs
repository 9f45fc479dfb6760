using Commonweal.Platform.Backups;

namespace Commonweal.Platform.Access;

/// <summary>That somebody is signed in, in one browser. A browser holds its name, sealed; whoever ends it is out at once.</summary>
[NotBackedUp]
public sealed class Session
{
    private Session() { }   // for EF

    public Session(Guid accountId, string browser, DateTime now)
    {
        (AccountId, Browser, StartedAt, LastSeenAt) = (accountId, browser.Length > MaxBrowser ? browser[..MaxBrowser] : browser, now, now);
    }

    internal const int MaxBrowser = 300;

    /// <summary>For how long it lasts without anything being asked for.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    /// <summary>For how long it lasts at the most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>What the browser calls itself.</summary>
    public string Browser { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>When it ends, unless something is asked for before.</summary>
    public DateTime EndsAt => LastSeenAt + Idle < StartedAt + Longest ? LastSeenAt + Idle : StartedAt + Longest;
}
