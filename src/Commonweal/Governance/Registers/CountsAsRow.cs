using Commonweal.Platform.OpenData;

namespace Commonweal.Governance.Registers;

/// <summary>A row of counts-as.csv.</summary>
internal sealed record CountsAsRow : StatementRow
{
    [Column("rules", "The rules by the name of their file, such as english-partnership", IsKey = true, MaxLength = 100)]
    public string Rules { get; init; } = "";

    [Column("word", "The partnership's own word: a kind, or the address of an organisation", IsKey = true, MaxLength = 100)]
    public string Word { get; init; } = "";

    [Column("counts-as", "The term of the rules", IsKey = true, MaxLength = 100)]
    public string Term { get; init; } = "";

    public CountsAsRow() { }

    public CountsAsRow(CountsAs counts, RegisterSession session)
        : base(counts) =>
        (Rules, Term, Word) = (counts.Regime, counts.Term, session.KindOf(counts.KindId) ?? session.KeyOf(counts.ToOrganisationId) ?? "");
}
