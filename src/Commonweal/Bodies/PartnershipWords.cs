using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>What is stated of a partnership.</summary>
/// <param name="Name">Its name in full.</param>
/// <param name="ShortName">Its short name or initials.</param>
/// <param name="Tier">District, county, both …</param>
/// <param name="LegalForm">What it is in law.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="DescribedOn">The day of which a paper speaks.</param>
/// <param name="DescribedIn">That paper.</param>
/// <param name="IsIllustrative">Whether it is made up, to show what the program does.</param>
public sealed record PartnershipWords(
    string Name,
    string? ShortName = null,
    Kind? Tier = null,
    Kind? LegalForm = null,
    string? Purpose = null,
    ImpreciseDate? DescribedOn = null,
    string? DescribedIn = null,
    bool IsIllustrative = false);
