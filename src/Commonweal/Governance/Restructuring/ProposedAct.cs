using Commonweal.Bodies.Ending;

namespace Commonweal.Governance.Restructuring;

/// <summary>One act of a proposal, told by the addresses of the boards and groups that it is about: nothing in it is a copy of what is held.</summary>
/// <param name="What">What it does.</param>
/// <param name="Bodies">The addresses of whom it is about; of one that is formed, the address by which the proposal knows it.</param>
public sealed record ProposedAct(WhatIsProposed What, IReadOnlyList<string> Bodies)
{
    /// <summary>The name of what is formed or renamed.</summary>
    public string? Name { get; init; }

    /// <summary>The slug of the partnership's own word for what is formed.</summary>
    public string? Kind { get; init; }

    /// <summary>The slug of the layer of what is formed.</summary>
    public string? Layer { get; init; }

    /// <summary>What it is formed for.</summary>
    public string? Purpose { get; init; }

    /// <summary>How often what is formed is to meet.</summary>
    public int? MeetingsAYear { get; init; }

    /// <summary>Within which one it comes to stand; none where it stands free.</summary>
    public string? Within { get; init; }

    /// <summary>Into which the others go over.</summary>
    public string? Into { get; init; }

    /// <summary>Where each sort of thing goes that hangs on what ends; what is not named goes nowhere.</summary>
    public IReadOnlyDictionary<WhatHangs, string> Goes { get; init; } = new Dictionary<WhatHangs, string>();

    /// <summary>All addresses of which it speaks.</summary>
    internal IEnumerable<string> Addresses => [.. Bodies, .. new[] { Within, Into }.OfType<string>(), .. Goes.Values];

    /// <summary>Whether those whom it is about are there no more once it is performed.</summary>
    internal bool Ends => What is WhatIsProposed.Merge or WhatIsProposed.End;

    /// <summary>The act in words.</summary>
    /// <param name="called">What people call the board or group at an address.</param>
    public string Words(Func<string, string> called) => What switch
    {
        WhatIsProposed.Form => $"Form {Name}{(Within is null ? "" : $", within {called(Within)}")}",
        WhatIsProposed.Merge => $"Merge {Listed(Bodies.Select(called))} into {called(Into!)}",
        WhatIsProposed.End => $"End {called(Bodies[0])}",
        WhatIsProposed.Rename => $"Rename {called(Bodies[0])}: {Name}",
        _ => Within is null ? $"Let {called(Bodies[0])} stand free" : $"Place {called(Bodies[0])} within {called(Within)}",
    };

    private static string Listed(IEnumerable<string> names) => names.ToList() is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} and {last}" : string.Concat(names);
}
