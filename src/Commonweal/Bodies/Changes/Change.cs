namespace Commonweal.Bodies.Changes;

/// <summary>A line of history as everybody may be told it: what was done to which published thing, and when; never by whom, nor what was written.</summary>
public sealed record Change
{
    /// <summary>The partnership whose history tells it.</summary>
    public Guid PartnershipId { get; init; }

    /// <summary>The slug of that partnership.</summary>
    public string Partnership { get; init; } = "";

    public string PartnershipName { get; init; } = "";

    /// <summary>Its place in the history of the partnership.</summary>
    public long Sequence { get; init; }

    /// <summary>When we were told, in UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>What was done, in the past tense.</summary>
    public string Verb { get; init; } = "";

    /// <summary>What the thing that it was done to is called now; a seat after its board or group.</summary>
    public string Name { get; init; } = "";

    /// <summary>The page that shows the thing, below that of the partnership.</summary>
    public string Page { get; init; } = "";
}
