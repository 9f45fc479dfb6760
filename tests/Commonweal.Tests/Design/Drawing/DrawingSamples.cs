using Commonweal.Web.Design.Drawing;

namespace Commonweal.Tests.Design.Drawing;

/// <summary>Structures to draw: two from the papers, and invented ones of a given size or shape.</summary>
internal static class DrawingSamples
{
    public static StructureDrawing Huntingdonshire { get; } = new(
        "How Huntingdonshire Strategic Partnership fits together",
        [
            new("hsp", "Huntingdonshire Strategic Partnership", Href: "/hsp"),
            new("board", "Board", "Decides", "hsp", 1, "/hsp/board"),
            new("executive", "Executive", "Carries out", "hsp", 2, "/hsp/executive"),
            new("csp", "Community Safety Partnership", "Thematic group · statutory", "hsp", 3, "/hsp/csp"),
            new("csp-board", "Board", null, "csp", 1),
            new("csp-executive", "Executive", null, "csp", 2),
            new("csp-groups", "Subordinate groupings", "number not stated", "csp", 3, Style: BoxStyle.Unnamed),
            new("health", "Health, Housing and Social Care Thematic Group", "Thematic group", "hsp", 3, "/hsp/health"),
            new("forum", "Environment Forum", "Stand-alone", "hsp", 3, "/hsp/forum", BoxStyle.StandAlone),
            new("themes", "Thematic Groups", "number not stated", "hsp", 4, Style: BoxStyle.Unnamed),
            new("unstated", "Not stated", Style: BoxStyle.Outside),
        ],
        [new("csp", "hsp", "reports to", 0), new("csp", "unstated", "statutory duty", 1)]);

    public static StructureDrawing Oxfordshire { get; } = MakeOxfordshire();

    /// <summary>An invented partnership with most of what one can have: two lines from one body, a joint body, an assembly, lines to others.</summary>
    public static StructureDrawing Saltmarsh { get; } = new(
        "How Saltmarsh Partnership fits together",
        [
            new("p", "Saltmarsh Partnership"),
            new("board", "Saltmarsh Partnership Board", "Board", "p", 1, "/b/board"),
            new("executive", "Executive", "Executive", "p", 2, "/b/executive"),
            new("health", "Health and Wellbeing Theme Group", "Theme group", "p", 3, "/b/health"),
            new("economy", "Economy and Skills Theme Group", "Theme group", "p", 3, "/b/economy"),
            new("environment", "Environment Theme Group", "Theme group", "p", 3, "/b/environment"),
            new("children", "Children and Young People Theme Group", "Theme group", "p", 3, "/b/children"),
            new("csp", "Community Safety Partnership", "Statutory partnership", "p", 3, "/b/csp") { Note = "statutory" },
            new("tasking", "Tasking Group", "Group", "csp", 4, "/b/tasking"),
            new("joint", "Joint Commissioning Group", "Joint body", "p", 4, "/b/joint"),
            new("support", "Support and Co-ordination Group", "Support group", "p", 5, "/b/support"),
            new("assembly", "Saltmarsh Assembly", "Conference", "p", 6, "/b/assembly", BoxStyle.StandAlone),
            new("warmth", "Affordable Warmth Task and Finish Group", "Task and finish group", "health", 5, "/b/warmth"),
            new("responsible", "The responsible authorities", Style: BoxStyle.Outside),
            new("county", "Wetlands County Council", Style: BoxStyle.Outside),
        ],
        [
            new("executive", "board", "reports to", 0),
            .. new[] { "health", "economy", "environment", "children", "csp" }.Select(t => new Arrow(t, "executive", "reports to", 0)),
            new("csp", "responsible", "statutory duty", 1),
            new("tasking", "csp", "reports to", 0),
            new("joint", "health", "reports to", 0),
            new("warmth", "health", "reports to", 0),
            new("assembly", "board", "informs", 2),
            new("support", "executive", "supports", 3),
            new("children", "county", "accountable to", 4),
        ]);

    public static StructureDrawing Large { get; } = Random(60, 25, seed: 7);

    public static StructureDrawing Wide { get; } = new(
        "One board and its forty groups",
        [new("root", "Saltmarsh Partnership Board"), .. Enumerable.Range(1, 40).Select(i => new Box($"{i}", $"Neighbourhood group {i}", null, "root"))],
        []);

    public static TheoryData<StructureDrawing> Realistic => [Huntingdonshire, Oxfordshire, Saltmarsh, Large, Wide];

    /// <summary>A forest of the given size, at most five levels deep, with the given number of cross lines.</summary>
    public static StructureDrawing Random(int bodies, int lines, int seed)
    {
        string[] words = ["Health", "Safety", "and", "Wellbeing", "Board", "Children", "Economy", "Group", "Llanfairpwllgwyngyll", "Forum", "Housing", "of", "Gŵyl"];
        var random = new Random(seed);
        var boxes = new List<Box> { new("0", "Saltmarsh Partnership", "Strategic partnership") };
        var depth = new List<int> { 1 };
        for (var i = 1; i < bodies; i++)
        {
            var parent = random.Next(i);
            while (depth[parent] > 3 || boxes[parent].Style == BoxStyle.Outside)
            {
                parent = random.Next(parent);
            }

            var name = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)]));
            var isOutside = random.Next(20) == 0;
            boxes.Add(new($"{i}", $"{name} {i}", random.Next(3) == 0 ? "Thematic group" : null, isOutside ? null : $"{parent}", 0, $"/b/{i}", isOutside ? BoxStyle.Outside : (BoxStyle)(random.Next(8) % 3 * (random.Next(4) / 3))));
            depth.Add(isOutside ? 9 : depth[parent] + 1);
        }

        var arrows = Enumerable.Range(0, lines).Select(_ => random.Next(4)).Select(kind => new Arrow($"{random.Next(bodies)}", $"{random.Next(bodies)}", $"kind {kind}", kind));
        return new("A large structure", boxes, [.. arrows]);
    }

    private static StructureDrawing MakeOxfordshire()
    {
        string[] themes = ["Oxfordshire Safer Communities Partnership", "Children and Young People's Board", "Health and Wellbeing Partnership Board", "Economic Partnership", "Environment and Waste Partnership", "Voluntary Sector Development Partnership", "Spatial Planning and Infrastructure Partnership"];
        return new(
            "Who reports to whom in Oxfordshire Partnership",
            [
                new("op", "Oxfordshire Partnership", "Strategic partnership", Href: "/op"),
                new("board", "Partnership Board", "Sets direction", "op", 1, "/op/board"),
                new("psb", "Public Service Board", "Delivers the agreement", "op", 1, "/op/psb"),
                .. themes.Select((t, i) => new Box($"t{i}", t, "Thematic partnership", "op", 2, $"/op/t{i}")),
            ],
            [
                .. themes.Select((_, i) => new Arrow($"t{i}", "psb", "reports to", 0)),
                new("psb", "board", "reports to", 0),
                new("board", "psb", "can ask to think again", 2),
            ]);
    }
}
