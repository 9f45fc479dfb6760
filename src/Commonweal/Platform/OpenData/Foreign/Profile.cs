using System.Text;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How a foreign file becomes rows of our registers: what <c>imports/NAME.yaml</c> says.</summary>
internal sealed record Profile
{
    /// <summary>Its name: that of the file without its ending.</summary>
    public required string Name { get; init; }

    /// <summary>How the foreign file is written.</summary>
    public required Encoding Encoding { get; init; }

    /// <summary>Where each row was found, as it will stand beside it; none where the file has a column of it.</summary>
    public required string? Source { get; init; }

    /// <summary>The foreign column by which rows are told apart and lead to each other.</summary>
    public required string? Key { get; init; }

    /// <summary>The foreign file itself, where it comes with the profile.</summary>
    public required string? File { get; init; }

    /// <summary>Further profiles with files of their own, which are taken in together with this one.</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Words of our lists that the rows use, as rows of kinds.csv.</summary>
    public required RegisterFile Kinds { get; init; }

    public required IReadOnlyList<LeftOut> LeavesOut { get; init; }

    public required IReadOnlyList<Correction> Corrections { get; init; }

    public required IReadOnlyList<RegisterRule> Registers { get; init; }

    /// <summary>How partnerships are made of its rows; none where it makes none.</summary>
    public required PartnershipRule? Partnerships { get; init; }

    /// <summary>What its rows bring beside registers.</summary>
    public required IReadOnlyList<IntakeRule> Intakes { get; init; }

    /// <summary>The further profiles in whose files cells are looked up.</summary>
    public IEnumerable<string> LookedInto => Registers.SelectMany(r => r.Columns).SelectMany(c => c.Rules).Select(r => r.FoundIn).OfType<string>().Intersect(With);

    /// <summary>The foreign columns that must be there.</summary>
    public IEnumerable<string> Headings => Registers.SelectMany(r => r.Headings)
        .Concat(Partnerships?.Headings ?? []).Concat(Intakes.SelectMany(i => i.Headings)).Concat(LeavesOut.Select(l => l.Heading)).Concat(Corrections.Select(c => c.Heading)).Append(Key).OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
