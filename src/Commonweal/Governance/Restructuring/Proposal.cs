using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Governance.Restructuring;

/// <summary>
/// A restructuring on paper: a list of acts that are replayed on the structure of the day. Nothing of it is so until it is adopted,
/// which performs them all (HOR-33: ten theme groups reduced to four).
/// </summary>
public sealed class Proposal : Entity
{
    /// <summary>The most acts that one proposal holds.</summary>
    public const int MostActs = 200;

    private static readonly JsonSerializerOptions s_json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    private Proposal() { }   // for EF

    public Proposal(Partnership partnership, string slug, string name, string? why, DateOnly from)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Describe(name, why, from);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Why it is proposed.</summary>
    public string? Why { get; private set; }

    /// <summary>The day from which it would be so; once it is adopted, the day from which it is.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The acts as they are kept.</summary>
    [Untold]
    public string Written { get; private set; } = "[]";

    /// <summary>The day on which it was adopted.</summary>
    public DateOnly? AdoptedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Where the decision is written down.</summary>
    public string? Reference { get; private set; }

    /// <summary>The day on which it was laid aside.</summary>
    public DateOnly? LaidAsideOn { get; private set; }

    /// <summary>What is proposed, in the order in which it is performed.</summary>
    [NotMapped]
    public IReadOnlyList<ProposedAct> Acts => JsonSerializer.Deserialize<List<ProposedAct>>(Written, s_json)!;

    public ProposalState State =>
        AdoptedOn is not null ? ProposalState.Adopted
        : LaidAsideOn is not null ? ProposalState.LaidAside
        : ProposalState.Draft;

    /// <summary>The decision; none until it is adopted.</summary>
    public HowDecided? Decision => AdoptedOn is null ? null : new HowDecided(DecidedBy!, DecidedOn!.Value, Reference);

    /// <summary>States what it is called, why, and from when it would be so.</summary>
    public void Describe(string name, string? why, DateOnly from)
    {
        RefuseUnlessDraft();
        (Name, Why, From) = (name, why, from);
        Record("described", new { Slug, name });
    }

    /// <summary>Proposes an act, after all others or in the place of one.</summary>
    public void Propose(ProposedAct act, int? place = null)
    {
        var acts = Acts.ToList();
        RefuseUnlessDraft();
        Refuse(place is null && acts.Count >= MostActs, $"A proposal holds {MostActs} acts at most: begin another for the rest");
        Refuse(place < 1 || place > acts.Count, "That act is not in the proposal any more");

        if (place is { } known)
        {
            acts[known - 1] = act;
        }
        else
        {
            acts.Add(act);
        }

        Write(acts);
        Record("proposed", new { what = $"{act.What}", act.Bodies, act.Name, act.Into, act.Within, place = place ?? acts.Count });
    }

    /// <summary>Puts an act in another place on the list.</summary>
    public void PutInOrder(int place, int to)
    {
        var acts = Acts.ToList();
        RefuseUnlessDraft();
        Refuse(place < 1 || place > acts.Count || to < 1 || to > acts.Count, "That act is not in the proposal any more");

        var act = acts[place - 1];
        acts.RemoveAt(place - 1);
        acts.Insert(to - 1, act);
        Write(acts);
        Record("put in order", new { place, to });
    }

    /// <summary>Takes an act out of it.</summary>
    public void TakeOut(int place)
    {
        var acts = Acts.ToList();
        RefuseUnlessDraft();
        Refuse(place < 1 || place > acts.Count, "That act is not in the proposal any more");

        var act = acts[place - 1];
        acts.RemoveAt(place - 1);
        Write(acts);
        Record("took out", new { what = $"{act.What}", act.Bodies });
    }

    /// <summary>Closes it as adopted from a day by a decision; who performs its acts does so in the same save.</summary>
    public void Adopt(DateOnly from, HowDecided how, DateOnly today)
    {
        RefuseUnlessDraft();
        Refuse(Acts.Count == 0, "Nothing is proposed yet: add what is to be done first");
        Refuse(how.On > today, "The day of the decision cannot be later than today");

        (From, AdoptedOn, DecidedBy, DecidedOn, Reference) = (from, today, how.By, how.On, how.Reference);
        Record("adopted", new { Slug, from, Acts.Count }, how.Words);
    }

    /// <summary>Pursues it no further.</summary>
    public void LayAside(DateOnly today)
    {
        RefuseUnlessDraft();
        LaidAsideOn = today;
        Record("laid aside", new { Slug });
    }

    /// <summary>Makes it a draft again.</summary>
    public void TakeUp()
    {
        Refuse(State is not ProposalState.LaidAside, $"{Name} was not laid aside");
        LaidAsideOn = null;
        Record("taken up", new { Slug });
    }

    private void RefuseUnlessDraft()
    {
        Refuse(State is ProposalState.Adopted, $"{Name} was adopted and is closed");
        Refuse(State is ProposalState.LaidAside, $"{Name} was laid aside: take it up again first");
    }

    private void Write(IReadOnlyList<ProposedAct> acts) => Written = JsonSerializer.Serialize(acts, s_json);
}
