namespace Commonweal.Bodies.Contributions;

/// <summary>Who says something for an organisation, and when.</summary>
/// <param name="Name">Their name: of an account, or as it was given on the page of a link or on the telephone, which proves nothing.</param>
/// <param name="AccountId">Their account; none where they have none.</param>
/// <param name="IsByPhone">Whether an officer wrote down what they said on the telephone.</param>
/// <param name="On">On which day.</param>
/// <param name="At">When it was written down.</param>
public sealed record SaidBy(string Name, Guid? AccountId, bool IsByPhone, DateOnly On, DateTime At)
{
    /// <summary>How to reach them by telephone.</summary>
    public string? Phone { get; init; }
}
