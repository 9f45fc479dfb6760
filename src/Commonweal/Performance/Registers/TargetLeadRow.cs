using Commonweal.Performance.Targets;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>A row of target-leads.csv.</summary>
internal sealed record TargetLeadRow : StatementRow
{
    [Column("target", "The target", IsKey = true, RefersTo = "targets")]
    public string Target { get; init; } = "";

    [Column("organisation", "The organisation that agreed to lead on it; the day is in from, and the day on which it took that back in until", IsKey = true, RefersTo = "organisations")]
    public string Organisation { get; init; } = "";

    public TargetLeadRow() { }

    public TargetLeadRow(TargetLead lead, RegisterSession session)
        : base(lead) => (Target, Organisation) = (session.KeyOf(lead.TargetId)!, session.KeyOf(lead.OrganisationId)!);
}
