using Commonweal.Governance.Checks;

namespace Commonweal.Web.OpenData;

/// <summary>The governance check of a partnership on a day.</summary>
/// <param name="Page">The page that shows it.</param>
/// <param name="On">The day.</param>
/// <param name="Findings">Each rule held against each board, group or the partnership itself, in the order of the rules.</param>
internal sealed record GovernanceShown(string Page, DateOnly On, IReadOnlyList<FindingLine> Findings);
