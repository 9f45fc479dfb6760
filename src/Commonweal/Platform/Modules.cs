using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Letters;
using Commonweal.Platform.OpenData;

namespace Commonweal.Platform;

/// <summary>All capabilities, each after those that it uses.</summary>
public static class Modules
{
    public static IReadOnlyList<Module> All { get; } = InOrder(
        typeof(Module).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Module))).Select(t => (Module)Activator.CreateInstance(t)!));

    /// <summary>Every register of the interchange, each after those that it refers to.</summary>
    public static IReadOnlyList<Register> Registers { get; } = [new KindsRegister(), .. All.SelectMany(m => m.Registers)];

    /// <summary>What foreign files may bring beside rows of registers.</summary>
    public static IReadOnlyList<Intake> Intakes { get; } = [.. All.SelectMany(m => m.Intakes)];

    /// <summary>Every permission, and the roles that carry it.</summary>
    public static IReadOnlyList<Permission> Permissions { get; } = [.. Permission.OfThePlatform, .. All.SelectMany(m => m.Permissions)];

    /// <summary>What letters are written for.</summary>
    public static IReadOnlyList<Purpose> Purposes { get; } = [.. All.SelectMany(m => m.Purposes)];

    /// <summary>Takes somebody who is erased out of all that people said in words.</summary>
    public static async Task ForgetAsync(CommonwealDb db, Erasure erasure, CancellationToken stopping)
    {
        foreach (var module in All)
        {
            await module.ForgetAsync(db, erasure, stopping);
        }
    }

    private static List<Module> InOrder(IEnumerable<Module> modules)
    {
        var left = modules.OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
        var placed = new List<Module>();
        while (left.Count > 0)
        {
            var next = left.First(m => m.Uses.All(u => placed.Exists(p => p.Name == u)));
            left.Remove(next);
            placed.Add(next);
        }

        return placed;
    }
}
