using Commonweal.Bodies.Answering;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>
/// Draws who answers to whom: what is asked about in the middle, above it those to whom it answers, at the side the public, and
/// below it whoever is tied to it by seats, each with whom it answers to at home.
/// </summary>
internal sealed class AnswersPicture(AnswersPage page, IStringLocalizer<Words> words, Func<Answerable, string?> addressOf)
{
    private const int MostTied = 30;

    // Looks beyond those that the order of a partnership's own ways of answering gives to these.
    private const int FirstOfOurs = 20;

    private readonly OrderedDictionary<string, Box> _boxes = [];
    private readonly List<Arrow> _arrows = [];

    public StructureDrawing Draw(Answerable it, IReadOnlyList<BySeat> tied, string tiedBy)
    {
        var middle = Put(it, BoxStyle.Ordinary);
        Lead(middle, page.Upwards);
        Lead(middle, page.Sideways);
        Tie(middle, tied);
        return new StructureDrawing(words["{0}: who answers to whom", it.Name], [.. _boxes.Values], _arrows)
        {
            Words = new DrawingWords(tiedBy, Unnamed: words["On the list above"], Outside: words["Organisations and others"]),
        };
    }

    private void Lead(string from, IEnumerable<Answer> answers)
    {
        foreach (var answer in answers)
        {
            var to = answer.To is { } known ? Put(known, StyleOf(known)) : PutNameless(from);
            var (label, kind) = Said(answer);
            _arrows.Add(new Arrow(from, to, label, kind) { IsOurs = kind >= FirstOfOurs });
            // It stands below the first of those to whom it answers.
            if (from != to && answer.To?.Who.Others is null && _boxes[from].WithinId is null)
            {
                _boxes[from] = _boxes[from] with { WithinId = to };
            }

            Lead(to, answer.InTurn);
        }
    }

    private void Tie(string middle, IReadOnlyList<BySeat> tied)
    {
        var shown = tied.Where(t => t.IsStated).Take(MostTied).ToList();
        foreach (var (whose, _, answersTo) in shown)
        {
            _boxes[$"seat-{Id(whose)}"] = new Box($"seat-{Id(whose)}", whose.Name, whose.GoverningBody, middle, Href: addressOf(whose), Style: StyleOf(whose))
            {
                Note = whose.GoverningBody is null ? null : words["Its own governing body"].Value,
                Says = [.. answersTo.Select(a => a.To).OfType<Answerable>().Select(a => $"→ {a.Name}")],
            };
        }

        if (tied.Count > shown.Count)
        {
            _boxes["seat-others"] = new Box("seat-others", words["Others with a seat"], WithinId: middle, Rank: 1, Style: BoxStyle.Unnamed)
            {
                Note = $"{tied.Count - shown.Count}",
                IsNameless = true,
            };
        }
    }

    private string Put(Answerable who, BoxStyle style)
    {
        _boxes.TryAdd(Id(who), new Box(Id(who), who.Name, who.GoverningBody, Href: addressOf(who), Style: style));
        return Id(who);
    }

    private string PutNameless(string from)
    {
        _boxes[$"none-{from}"] = new Box($"none-{from}", words["To whom is not stated"], Style: BoxStyle.Outside) { IsNameless = true };
        return $"none-{from}";
    }

    private (string Label, int Kind) Said(Answer answer) => answer.By switch
    {
        AnswersBy.Line when page.Kinds[answer.LineId] is { } line => (line.Name, line.Order - 1),
        AnswersBy.Part => (words["Part of"], FirstOfOurs + 1),
        AnswersBy.Post => (words["A post of"], FirstOfOurs + 2),
        _ => (words["Answers to"], FirstOfOurs),
    };

    private static BoxStyle StyleOf(Answerable who) => who.Who.BodyId is null ? BoxStyle.Outside : BoxStyle.Ordinary;

    private static string Id(Answerable who) =>
        $"who-{(who.Who.BodyId ?? who.Who.OrganisationId ?? who.Who.PostId ?? who.Who.PartnershipId)?.ToString("N") ?? who.Name}";
}
