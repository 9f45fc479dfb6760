using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>
/// A look at how a partnership is built and decides, that somebody commissioned: who made it, how, what it concluded, to whom
/// it was reported and what came of it (paper 004, introduction). It lasts from its commission to its end.
/// </summary>
[SeenWith(nameof(Partnership))]
[SeenWith(nameof(Body))]
public sealed class GovernanceReview : Entity, IDated, ICited, IPublished
{
    private readonly List<Conclusion> _conclusions = [];
    private readonly List<StageOfReview> _stages = [];

    private GovernanceReview() { }   // for EF

    public GovernanceReview(Partnership partnership, string slug, ReviewWords words, Lifetime lifetime, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(words, lifetime, citation);
    }

    /// <summary>The partnership that is looked at.</summary>
    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>What made it necessary (paper 003, paragraph 7).</summary>
    public string? Trigger { get; private set; }

    /// <summary>The board or group that commissioned it; null for the partnership itself, and for others.</summary>
    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    /// <summary>Who commissioned it, in words.</summary>
    public string? CommissionedBy { get; private set; }

    /// <summary>Who paid for it.</summary>
    public string? Funder { get; private set; }

    /// <summary>Who made it.</summary>
    public string? Reviewer { get; private set; }

    /// <summary>How many days of work it took.</summary>
    public int? Days { get; private set; }

    /// <summary>When the work was done.</summary>
    public ImpreciseDate? DoneIn => ImpreciseDate.Between(DoneEarliest, DoneLatest);

    public DateOnly? DoneEarliest { get; private set; }

    public DateOnly? DoneLatest { get; private set; }

    /// <summary>How it was made: interviews, reading, workshops.</summary>
    public string? Method { get; private set; }

    /// <summary>What it looked at.</summary>
    public string? Scope { get; private set; }

    /// <summary>What came of it as a whole.</summary>
    public string? Outcome { get; private set; }

    public DateOnly? BeforeEarliest { get; private set; }

    public DateOnly? BeforeLatest { get; private set; }

    /// <summary>The time as at which the structure stood as it was looked at.</summary>
    public ImpreciseDate? Before => ImpreciseDate.Between(BeforeEarliest, BeforeLatest);

    public DateOnly? AfterEarliest { get; private set; }

    public DateOnly? AfterLatest { get; private set; }

    /// <summary>The time as at which the structure stood as it was changed.</summary>
    public ImpreciseDate? After => ImpreciseDate.Between(AfterEarliest, AfterLatest);

    public bool IsPublished { get; private set; }

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>What it found, learnt, laid down, recommended and asked.</summary>
    public IReadOnlyList<Conclusion> Conclusions => _conclusions;

    /// <summary>To whom it was reported, and what they made of it.</summary>
    public IReadOnlyList<StageOfReview> Stages => _stages;

    /// <summary>States who commissioned it, who made it and how, and what came of it.</summary>
    public void Describe(ReviewWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(words.Days <= 0, "The days that a review took must be 1 or more; leave them empty where they are not stated");
        Refuse(words.Body is not null && words.CommissionedBy is not null, "Say who commissioned a review once: by its board or group, or in words");
        Refuse(words.After?.Latest < words.Before?.Earliest, "The structure after a review cannot be that of a time before it");

        (Title, Trigger, BodyId, CommissionedBy) = (words.Title, words.Trigger, words.Body?.Id, words.CommissionedBy);
        (Funder, Reviewer, Days, Method, Scope, Outcome) = (words.Funder, words.Reviewer, words.Days, words.Method, words.Scope, words.Outcome);
        (DoneEarliest, DoneLatest) = (words.DoneIn?.Earliest, words.DoneIn?.Latest);
        (BeforeEarliest, BeforeLatest) = (words.Before?.Earliest, words.Before?.Latest);
        (AfterEarliest, AfterLatest) = (words.After?.Earliest, words.After?.Latest);
        (Lifetime, Citation) = (lifetime, citation);
        Record("described", new { Slug, words.Title });
    }

    /// <summary>Lets the public read it.</summary>
    public void Publish()
    {
        IsPublished = true;
        Record("published", new { Slug });
    }

    /// <summary>Hides it from the public again.</summary>
    public void Withdraw()
    {
        IsPublished = false;
        Record("withdrawn", new { Slug });
    }

    /// <summary>Concludes something, at its place on the list; a recommendation may carry its reply and what was done.</summary>
    public void Conclude(ConclusionWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(words is { Kind: not ConclusionKind.Recommendation, HasReply: true }, "Only a recommendation is replied to; make it one, or take the reply out");
        Refuse(words is { Reply: ReplyKind.Rejected, DoneOn: not null }, "A recommendation that was rejected cannot be done; correct the reply or the day");

        _conclusions.Add(new Conclusion(this, words, lifetime, citation));
        Record("concluded", new { words.Order, words.Text });
    }

    /// <summary>Says to whom it was reported, and what they made of it.</summary>
    public void Report(StageWords words, Lifetime lifetime, Citation citation)
    {
        _stages.Add(new StageOfReview(this, words, lifetime, citation));
        Record("reported", new { words.Order, words.To });
    }

    /// <summary>Strikes a conclusion out: it was never drawn.</summary>
    public void Strike(Conclusion conclusion)
    {
        _conclusions.Remove(conclusion);
        Record("struck out", new { conclusion.Order, conclusion.Text });
    }

    /// <summary>Strikes a stage out: it was never reported there.</summary>
    public void Strike(StageOfReview stage)
    {
        _stages.Remove(stage);
        Record("struck out", new { stage.Order, stage.To });
    }
}
