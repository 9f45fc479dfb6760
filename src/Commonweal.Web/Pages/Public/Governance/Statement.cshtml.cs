using Commonweal.Governance;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Governance;

/// <summary>The yearly statement of a partnership that publishes it: how it stood by the rules on the last day of a year that is over.</summary>
[Public]
public sealed class StatementModel(CommonwealDb db, RegimeBook book, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    /// <summary>The most boards and groups that are told one by one under a rule.</summary>
    public const int Most = 20;

    [FromRoute]
    public int Year { get; set; }

    /// <summary>The check of the last day, beside that of a year before.</summary>
    public ChecksCompared Compared { get; private set; } = null!;

    public GovernanceCheck Check => Compared.After;

    /// <summary>Where it falls short, by rule.</summary>
    public IReadOnlyList<ByRule> FallsShort => By(Verdict.FallsShort);

    /// <summary>What it accepts, by rule.</summary>
    public IReadOnlyList<ByRule> Accepted => By(Verdict.Accepted);

    /// <summary>What cannot be told, by rule.</summary>
    public IReadOnlyList<ByRule> NotStated => By(Verdict.NotStated);

    /// <summary>Where the rules that were held against it come from.</summary>
    public IEnumerable<string> Sources => Check.Findings.Select(f => f.Rule.Source).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it leads to the statement of the year before; those of older years stand where their year is asked about.</summary>
    public bool HasOneBefore => Year == YearOfStatement && Compared.Before.IsStatementPublished && Compared.Before.Findings.Count > 0;

    public async Task OnGetAsync()
    {
        var last = new DateOnly(Year, 12, 31);
        Compared = last < Today ? await Db.ChecksAsync(book, Partnership.Facts, last.AddYears(-1), last) : throw new NotThereException();
        if (!Check.IsStatementPublished || !Partnership.ShowsItsStatement(Year))
        {
            throw new NotThereException();
        }
    }

    private IReadOnlyList<ByRule> By(Verdict verdict) => ByRule.Of(Check.Findings.Where(f => f.Verdict == verdict));
}
