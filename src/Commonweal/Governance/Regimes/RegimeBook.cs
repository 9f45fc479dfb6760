using Commonweal.Platform;

namespace Commonweal.Governance.Regimes;

/// <summary>All regimes that the installation knows.</summary>
public sealed class RegimeBook
{
    private static readonly Lazy<RegimeBook> s_shipped = new(() => Read(Path.Combine(AppContext.BaseDirectory, "regimes")));

    private readonly Dictionary<string, Regime> _regimes = new(StringComparer.Ordinal);

    /// <summary>Puts regimes together; no two have one name.</summary>
    public RegimeBook(IEnumerable<Regime> regimes)
    {
        foreach (var regime in regimes)
        {
            if (!_regimes.TryAdd(regime.Slug, regime))
            {
                throw new BrokenRuleException($"Two files have rules called \"{regime.Slug}\"; give one of them another name");
            }
        }
    }

    /// <summary>Each regime, by name.</summary>
    public IEnumerable<Regime> All => _regimes.Values.OrderBy(r => r.Name, StringComparer.Ordinal);

    /// <summary>Reads each file of a folder; throws <see cref="BrokenRuleException"/> with file and line for what is wrong.</summary>
    public static RegimeBook Read(string folder) => new(Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file =>
    {
        using var text = File.OpenText(file);
        return RegimeFile.Read($"{Path.GetFileName(folder)}/{Path.GetFileName(file)}", text);
    }));

    /// <summary>The regimes that are shipped with the program, beside it; read once.</summary>
    public static RegimeBook Shipped => s_shipped.Value;

    /// <summary>The regime of that name; none where there is none.</summary>
    public Regime? Find(string slug) => _regimes.GetValueOrDefault(slug);
}
