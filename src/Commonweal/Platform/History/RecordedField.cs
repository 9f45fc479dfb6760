namespace Commonweal.Platform.History;

/// <summary>One field of a thing, or of something stated of it, as we held it.</summary>
/// <param name="Of">The sort of statement whose field it is; null where it is the thing's own.</param>
/// <param name="StatementId">The statement whose field it is.</param>
/// <param name="Field">What the field is called.</param>
/// <param name="Text">What stood in it; a name where it leads to another thing.</param>
public sealed record RecordedField(string? Of, Guid? StatementId, string Field, string Text)
{
    /// <summary>Whether nothing that keeps no fields came between, so that it surely stood so.</summary>
    public bool IsSure { get; init; } = true;

    internal (Guid? StatementId, string Field) Key => (StatementId, Field);
}
