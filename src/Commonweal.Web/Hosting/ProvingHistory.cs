using System.CommandLine;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.History;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>The verb ./run verify-history: proves that no line of the history was altered, moved or taken out.</summary>
internal static class ProvingHistory
{
    public static Command Verb()
    {
        var head = new Option<string?>("--head") { Description = "A seal that was noted earlier: proves that what it sealed is still there, to its last line", HelpName = "SEAL" };
        var prove = new Command("verify-history", "Proves that no line of the history was altered, moved or taken out") { head };
        prove.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            await using var db = await Verbs.OpenToReadAsync(Verbs.StoreOf(parsed), stopping);
            var names = await db.Partnerships().ToDictionaryAsync(p => p.Id, p => p.Name, stopping);
            return Say(await db.ProveAsync(parsed.GetValue(head), stopping), names, isHeadAskedFor: parsed.GetValue(head) is not null);
        }));
        return prove;
    }

    private static int Say(IReadOnlyList<Chain> chains, Dictionary<Guid, string> names, bool isHeadAskedFor)
    {
        if (chains.Count == 0)
        {
            Console.WriteLine("No line of history is there");
        }

        foreach (var chain in chains)
        {
            Console.WriteLine($"{NameOf(chain, names)}: {chain.Lines} {(chain.Lines == 1 ? "line" : "lines")}, {(chain.IsSound ? $"sound, head {chain.Head}" : $"broken at line {chain.FirstUnsound}")}");
        }

        if (chains.FirstOrDefault(c => !c.IsSound) is { } broken)
        {
            return OneLine.Say($"The history of {NameOf(broken, names)} is broken: line {broken.FirstUnsound} was altered, or one before it was moved or taken out");
        }

        return isHeadAskedFor && chains.All(c => c.Holds is not true)
            ? OneLine.Say("No line has that seal: what was sealed by it is not there any more, or it was written down wrongly")
            : 0;
    }

    private static string NameOf(Chain chain, Dictionary<Guid, string> names) =>
        chain.OwnerId == Owner.Installation ? "The installation" : names.GetValueOrDefault(chain.OwnerId, $"A partnership that is gone ({chain.OwnerId})");
}
