using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>All that is stated of a partnership or body, as at a day.</summary>
internal sealed class SaidOnADay(DateOnly on, IReadOnlyList<Said> all)
{
    /// <summary>What is stated of a body or partnership itself.</summary>
    public SaidOnADay From(Guid whose) => new(on, [.. all.Where(s => (s.What.BodyId ?? s.What.PartnershipId) == whose)]);

    /// <summary>What leads to a body or partnership.</summary>
    public SaidOnADay To(Guid whose) => new(on, [.. all.Where(s => (s.What.ToBodyId ?? s.What.ToPartnershipId) == whose)]);

    /// <summary>Those of one sort that are in force on the day.</summary>
    public IReadOnlyList<TAnswer> Each<TWhat, TAnswer>(Func<TWhat, Said, Dates, TAnswer> state, Func<TWhat, bool>? which = null)
        where TWhat : CollaborationStatement =>
        [.. All<TWhat>().Where(s => s.What.Lifetime.Includes(on) && which?.Invoke((TWhat)s.What) is not false).Select(s => State(s, state))];

    /// <summary>Those of one sort, whenever they were so.</summary>
    public IReadOnlyList<TAnswer> Ever<TWhat, TAnswer>(Func<TWhat, Said, Dates, TAnswer> state)
        where TWhat : CollaborationStatement =>
        [.. All<TWhat>().OrderBy(s => s.What.Lifetime.From).Select(s => State(s, state))];

    /// <summary>The latest of one sort to begin, unless that one too has ended: on the day of a handover the later one counts.</summary>
    public TAnswer? Latest<TWhat, TAnswer>(Func<TWhat, Said, Dates, TAnswer> state)
        where TWhat : CollaborationStatement
        where TAnswer : class =>
        All<TWhat>().Where(s => !(s.What.Lifetime.From?.Earliest > on)).MaxBy(s => s.What.Lifetime.From?.Earliest ?? DateOnly.MinValue) is { } latest
        && latest.What.Lifetime.Includes(on)
            ? State(latest, state)
            : null;

    /// <summary>How it works, the primary mode first.</summary>
    public IReadOnlyList<ModeStated> Modes(KindsShown kinds)
    {
        var modes = Each((Mode m, Said _, Dates _) => new Working.Row(
            m.KindId!.Value, m.IsPrimary, new ModeWords(m.Purpose, m.Membership, m.Support, m.Methods, m.Reporting), m.Lifetime, m.Citation));
        var functions = Each((Function f, Said _, Dates _) => new Working.Does(f.KindId!.Value, f.Order, f.Text, f.Lifetime, f.Citation));
        return [.. Working.InOrder(modes, functions, kinds).Select(w => ModeStated.Of(w, on))];
    }

    private IEnumerable<Said> All<TWhat>() => all.Where(s => s.What is TWhat);

    private TAnswer State<TWhat, TAnswer>(Said said, Func<TWhat, Said, Dates, TAnswer> state)
        where TWhat : CollaborationStatement =>
        state((TWhat)said.What, said, Dates.Of(said.What.Lifetime, on));
}
