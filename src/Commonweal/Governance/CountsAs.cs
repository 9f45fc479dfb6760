using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Governance;

/// <summary>That one of a partnership's own words, or an organisation, counts as a term of the rules: its core group as an executive.</summary>
public sealed class CountsAs : CollaborationStatement
{
    private CountsAs() { }   // for EF

    internal CountsAs(Partnership partnership, CountedWord word, string regime, string term, Lifetime lifetime, Citation citation)
        : base(partnership, word.Kind, word.Organisation is null ? Party.NotStated : Party.Of(word.Organisation), lifetime, citation) => (Regime, Term) = (regime, term);

    /// <summary>The slug of the regime.</summary>
    public string Regime { get; private set; } = "";

    /// <summary>The slug of the term.</summary>
    public string Term { get; private set; } = "";
}
