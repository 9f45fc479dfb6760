using Commonweal.Bodies.Registers;
using Commonweal.Governance.Regimes;
using Commonweal.People;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>Which of the partnership's own words, and which organisations, count as terms of the rules.</summary>
internal sealed class CountsAsRegister() : CollaborationStatementsRegister<CountsAsRow, CountsAs>("counts-as", "What counts as what in the rules that apply")
{
    public override string Act => "State what counts as what";

    protected override CountsAsRow Describe(CountsAs counts, RegisterSession session) => new(counts, session);

    protected override bool IsWhole(CountsAsRow row) => row.Word.Length > 0;

    protected override void State(CountsAsRow row, RegisterSession session) => session.ThePartnership().CountAs(
        Counted(KnownRules.Term(row.Rules, row.Term), row.Word, session), row.Rules, row.Term, row.Lifetime, row.Citation);

    private static CountedWord Counted(Term term, string word, RegisterSession session) => term.Of is TermOf.Organisation
        ? new CountedWord(null, session.Find<Organisation>(word))
        : new CountedWord(session.FindKind(Enum.Parse<KindOf>(term.Of.ToString()), word), null);
}
