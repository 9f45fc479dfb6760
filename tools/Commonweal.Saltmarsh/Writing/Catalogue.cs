using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Saltmarsh.Story;

namespace Commonweal.Saltmarsh.Writing;

/// <summary>What several of the partnerships name: places, organisations, posts, people of the story and words; each lists what it names.</summary>
internal sealed class Catalogue
{
    private static readonly Dictionary<Type, Register> s_registers = Modules.Registers.ToDictionary(r => r.Row);

    private readonly Dictionary<(string Register, string Key), CitedRow> _left =
        new CitedRow[][] { [.. Words.All], [.. Areas.All], [.. Organisations.All], [.. Posts.All] }.SelectMany(r => r)
            .ToDictionary(r => (s_registers[r.GetType()].Name, string.Join('/', s_registers[r.GetType()].KeyOf(r))));

    /// <summary>What a row names and nobody has named before.</summary>
    public IEnumerable<CitedRow> NamedIn(CitedRow row)
    {
        foreach (var named in s_registers[row.GetType()].References(row))
        {
            if (_left.Remove((named.Register, named.Key), out var found))
            {
                yield return found;
            }
        }
    }
}
