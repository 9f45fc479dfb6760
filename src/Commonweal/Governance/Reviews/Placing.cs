using Commonweal.Bodies;
using Commonweal.Bodies.Statements;

namespace Commonweal.Governance.Reviews;

/// <summary>
/// Where a partnership, or one of its boards and groups, is placed among the relationships on a day: by those who take part, and
/// beside it by what the partnership states.
/// </summary>
/// <param name="Slug">The slug of the board or group; null for the partnership itself.</param>
/// <param name="Name">What the board or group is called; null for the partnership itself.</param>
/// <param name="Statements">What was said and stated of it.</param>
public sealed record Placing(string? Slug, string? Name, IReadOnlyList<CollaborationStatement> Statements)
{
    /// <summary>Where those who take part place it, each as often as they name a relationship.</summary>
    public IEnumerable<SelfAssessment> Said => Statements.OfType<SelfAssessment>();

    /// <summary>How many place it there.</summary>
    public int CountOf(Guid relationship) => Said.Count(s => s.KindId == relationship);

    /// <summary>Whether the partnership itself states that it is so.</summary>
    public bool IsStated(Guid relationship) => Stated.Contains(relationship);

    /// <summary>Whether anybody says or states anything of it.</summary>
    public bool IsPlaced => Statements.Count > 0;

    /// <summary>Whether those who take part do not all name the same relationships, or not those that the partnership states.</summary>
    public bool IsDisputed => Answers.Concat(Stated.Count > 0 && Said.Any() ? [Stated] : []).DistinctBy(s => string.Join(' ', s.Order())).Skip(1).Any();

    private HashSet<Guid> Stated => [.. Statements.OfType<Relationship>().Select(r => r.KindId!.Value)];

    // Whoever is not named is one more who answered, and not the same as another.
    private IEnumerable<HashSet<Guid>> Answers => Said
        .GroupBy(s => (s.ToBodyId, s.ToOrganisationId, s.ToPostId, s.ToPartnershipId, s.ToOthers))
        .Select(by => by.Select(s => s.KindId!.Value).ToHashSet());
}
