using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Protocols;

/// <summary>What several parties have agreed about how they work together: a protocol, a compact, an agreement to share information.</summary>
[SeenWith(nameof(Partnership))]
[Findable(nameof(Title))]
public sealed class Protocol : Entity, IDated, ICited
{
    private readonly List<Commitment> _commitments = [];

    private Protocol() { }   // for EF

    public Protocol(Partnership partnership, string slug, ProtocolWords words, Lifetime lifetime, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
    }

    /// <summary>The partnership that keeps it.</summary>
    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public Guid? KindId { get; private set; }

    /// <summary>Who is bound by it, in words.</summary>
    public string? Parties { get; private set; }

    /// <summary>Who agreed it, where that is not the parties themselves.</summary>
    public string? AgreedBy { get; private set; }

    public DateOnly? AgreedEarliest { get; private set; }

    public DateOnly? AgreedLatest { get; private set; }

    public ImpreciseDate? AgreedOn => ImpreciseDate.Between(AgreedEarliest, AgreedLatest);

    /// <summary>What the version is called.</summary>
    public string? Edition { get; private set; }

    public DateOnly? ReviewEarliest { get; private set; }

    public DateOnly? ReviewLatest { get; private set; }

    /// <summary>When it is to be looked at again.</summary>
    public ImpreciseDate? NextReview => ImpreciseDate.Between(ReviewEarliest, ReviewLatest);

    /// <summary>How long it is, in pages or words: an agreement should be very short (paper 001, question 22).</summary>
    public string? Length { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>What the parties have promised in it.</summary>
    public IReadOnlyList<Commitment> Commitments => _commitments;

    /// <summary>States what it is called, whom it binds, and when it was agreed and held.</summary>
    public void Describe(ProtocolWords words, Lifetime lifetime, Citation citation)
    {
        (Title, KindId, Parties, AgreedBy) = (words.Title, words.Kind?.Id, words.Parties, words.AgreedBy);
        (AgreedEarliest, AgreedLatest) = (words.AgreedOn?.Earliest, words.AgreedOn?.Latest);
        (ReviewEarliest, ReviewLatest) = (words.NextReview?.Earliest, words.NextReview?.Latest);
        (Edition, Length) = (words.Edition, words.Length);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { Slug, words.Title });
    }

    /// <summary>Commits the parties to something, at its place on the list.</summary>
    public void Commit(CommitmentWords words, Lifetime lifetime, Citation citation)
    {
        _commitments.Add(new Commitment(this, words, lifetime, citation));
        Record("committed", new { words.Order, words.Text });
    }

    /// <summary>Strikes a commitment out: it was never made.</summary>
    public void Strike(Commitment commitment)
    {
        _commitments.Remove(commitment);
        Record("struck out", new { commitment.Order, commitment.Text });
    }
}
