using Commonweal.Bodies.Contributions;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Staff.Ours;

/// <summary>What a contribution says, in words.</summary>
internal static class ContributionWords
{
    public static string Of(Contribution said) => (said.Concerns, said.NameSaid) switch
    {
        (Concern.Holder, null) => "nobody sits here",
        (Concern.Holder, var name) => $"{name} sits here",
        (Concern.Deputy, null) => "nobody deputises",
        (Concern.Deputy, var name) => $"{name} deputises",
        (Concern.Letter, _) => $"nominated by letter {said.WhatIsSaid[Contribution.Reference]}{(said.WhatIsSaid.TryGetValue(Contribution.LetterOn, out var day) ? $" of {ImpreciseDate.Parse(day).Words()}" : "")}",
        _ => said.SaidInALine,
    };
}
