using Commonweal.Bodies.Protocols;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of protocols.csv.</summary>
internal sealed record ProtocolRow : DatedRow
{
    [Column("protocol", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Protocol { get; init; } = "";

    [Column("title", "What it is called", MaxLength = 300)]
    public string Title { get; init; } = "";

    [Column("kind", "The kind of agreement", RefersTo = "kinds", OnList = "protocol")]
    public string? Kind { get; init; }

    [Column("parties", "Who is bound by it, in words", MaxLength = 2000)]
    public string? Parties { get; init; }

    [Column("agreed-by", "Who agreed it", MaxLength = 500)]
    public string? AgreedBy { get; init; }

    [Column("agreed-on", "When it was agreed")]
    public ImpreciseDate? AgreedOn { get; init; }

    [Column("version", "What the version is called", MaxLength = 50)]
    public string? Version { get; init; }

    [Column("next-review", "When it is to be looked at again")]
    public ImpreciseDate? NextReview { get; init; }

    [Column("length", "How long it is, in pages or words", MaxLength = 100)]
    public string? Length { get; init; }

    public ProtocolRow() { }

    public ProtocolRow(Protocol protocol, RegisterSession session)
        : base(protocol, protocol.Lifetime)
    {
        (Protocol, Title, Kind) = (protocol.Slug, protocol.Title, session.KindOf(protocol.KindId));
        (Parties, AgreedBy, AgreedOn) = (protocol.Parties, protocol.AgreedBy, protocol.AgreedOn);
        (Version, NextReview, Length) = (protocol.Edition, protocol.NextReview, protocol.Length);
    }

    public ProtocolWords Words(RegisterSession session) =>
        new(Title, session.FindKind(KindOf.Protocol, Kind), Parties, AgreedBy, AgreedOn, Version, NextReview, Length);
}
