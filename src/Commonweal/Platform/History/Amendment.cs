namespace Commonweal.Platform.History;

/// <summary>What one save made of one field of a thing, or of a field of something stated of it.</summary>
/// <param name="Field">What the field is called, as on the thing: "Name", "Until".</param>
/// <param name="Before">What stood in it, as text; null where nothing did.</param>
/// <param name="After">What stands in it since; null where nothing does.</param>
public sealed record Amendment(string Field, string? Before, string? After)
{
    /// <summary>The sort of statement whose field it is: "Term"; null where it is the thing's own.</summary>
    public string? Of { get; init; }

    /// <summary>The statement whose field it is.</summary>
    public Guid? StatementId { get; init; }

    /// <summary>What that was called to which the field led.</summary>
    public string? LedTo { get; init; }

    /// <summary>What that is called to which the field leads since.</summary>
    public string? LeadsTo { get; init; }
}
