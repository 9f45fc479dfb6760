using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Something stated of a partnership or of one of its boards and groups.</summary>
[PartOf(nameof(Partnership))]
[PartOf(nameof(Body))]
public abstract class CollaborationStatement : Statement
{
    private protected CollaborationStatement() { }   // for EF

    private protected CollaborationStatement(Collaboration whose, Lifetime lifetime, Citation citation)
        : base(lifetime, citation) =>
        (PartnershipId, BodyId) = whose is Body ? ((Guid?)null, (Guid?)whose.Id) : (whose.Id, null);

    public Guid? PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }
}

/// <summary>
/// A way in which a partnership or one of its bodies works: it advises, it decides and funds, it tries new ideas, or it
/// strengthens communities; mainly so, or for a purpose.
/// </summary>
public sealed class Mode : CollaborationStatement
{
    private Mode() { }   // for EF

    internal Mode(Collaboration whose, Kind kind, bool isPrimary, ModeWords words, Lifetime lifetime, Citation citation)
        : base(whose, lifetime, citation)
    {
        (KindId, IsPrimary) = (kind.Id, isPrimary);
        (Purpose, Membership, Support, Methods, Reporting) = words;
    }

    public Guid KindId { get; private set; }

    public bool IsPrimary { get; private set; }

    public string? Purpose { get; private set; }

    public string? Membership { get; private set; }

    public string? Support { get; private set; }

    public string? Methods { get; private set; }

    public string? Reporting { get; private set; }
}

/// <summary>What is stated of a mode; each mode asks for its own (paper 003, paragraph 10).</summary>
/// <param name="Purpose">For what it works in this mode.</param>
/// <param name="Membership">Who takes part in it.</param>
/// <param name="Support">What supports it.</param>
/// <param name="Methods">How it goes about it.</param>
/// <param name="Reporting">How it reports.</param>
public sealed record ModeWords(string? Purpose, string? Membership, string? Support, string? Methods, string? Reporting);

/// <summary>Something that a partnership or body does in one of its modes.</summary>
public sealed class Function : CollaborationStatement
{
    private Function() { }   // for EF

    internal Function(Collaboration whose, Kind mode, int order, string text, Lifetime lifetime, Citation citation)
        : base(whose, lifetime, citation) =>
        (ModeId, Order, Text) = (mode.Id, order, text);

    public Guid ModeId { get; private set; }

    /// <summary>Its place among the functions of its mode, counted from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";
}
