using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>A partnership made up from a seed, in its canonical files: every register, and text of every awkward sort.</summary>
internal sealed class RandomPartnership
{
    private static readonly string[] s_starts = ["", "", "", "'", "=", "+", "-", "@", "'=", "'''@", "\t", "\r", "'\t", "“", ";", "#"];
    private static readonly string[] s_words =
        ["Tŷ", "Llŷn", "a, b", "\"quoted\"", "\"", "first\nsecond", "one\n\ntwo", "£5", "’", "—", "日本", "😀", "a\tb", "a\rb", "o'clock", "=1+1", "\\", "\u0085", "\u2028"];

    private readonly Random _random;
    private readonly Dictionary<string, List<string[]>> _rows = [];

    public RandomPartnership(int seed)
    {
        _random = new Random(seed);
        foreach (var (list, at) in new[] { "area", "sector", "tier", "legal-form", "body", "layer", "line", "mode", "level", "seat", "relationship", "two-tier", "protocol", "support", "plan", "target" }.Select((l, i) => (l, i)))
        {
            Rows(3, "kinds", n => [list, $"{list}-{n}", Text(200), Text(200), Maybe(Text(200)), Maybe(Text(2000)), $"{_random.Next(-2, 30)}"]);
        }

        Rows(12, "areas", n => [$"{n}{"ABC"[n % 3]}{n % 5}"[..(n % 3 + 1)] + (n < 4 ? "" : $"-{n}"), Text(200), Kind("area"), Earlier("areas"), Maybe("yes"), .. Lifetime()]);
        Rows(6, "organisations", n => [$"organisation-{n}", Text(200), Kind("sector"), Earlier("organisations"), Any("areas"), Earlier("organisations"), Maybe(Text(200)), Maybe(Text(500)), Maybe(Text(500)), .. Lifetime()]);
        Rows(3, "area-codes", n => [$"old {n}", _rows["areas"][_random.Next(12)][0]]);
        Rows(4, "area-successions", n => [_rows["areas"][n][0], _rows["areas"][n + 1 + _random.Next(3)][0], Maybe(Date(1989))]);
        Rows(3, "successions", n => [$"organisation-{n}", $"organisation-{n + 1 + _random.Next(2)}", Maybe(Date(1989))]);
        Rows(5, "posts", n => [$"post-{n}", Text(200), $"organisation-{n % 2}", Maybe($"organisation-{2 + (n % 3)}"), Kind("level"), Maybe(Text(200)), .. Lifetime()]);
        Rows(5, "people", n => [$"person-{n}", Text(200), YesOrNo()]);
        Rows(5, "person-names", n => [$"person-{n / 2}", $"{Text(190)} {n}", .. Lifetime()]);
        Rows(7, "post-holdings", n => [$"post-{n / 2}", n == 5 ? "" : $"person-{n % 4}", .. Lifetime()]);
        Rows(1, "partnership", _ => ["saltmarsh", Text(200), Maybe(Text(50)), Kind("tier"), Kind("legal-form"), Maybe(Text(4000)), Maybe(Date()), Maybe(Text(500)), Maybe("yes"), YesOrNo(), .. Lifetime()]);
        Rows(3, "partnership-areas", n => [_rows["areas"][n][0], .. Lifetime()]);
        Rows(15, "bodies", n => [$"body-{n}", Text(200), Kind("body"), Kind("layer"), Maybe(YesOrNo()), Maybe(Text(500)), Maybe(Text(4000)), Maybe(Text(1000)), Maybe(YesOrNo()), .. Lifetime(), Maybe(Text(2000)), YesOrNo(), .. Lifetime()]);
        Rows(0, "belongings", _ => []);   // they need a second partnership: BelongingTests
        Rows(9, "placements", n => [$"body-{n + 1}", $"body-{_random.Next(n + 1)}", .. Lifetime()]);
        Rows(4, "unnamed-bodies", n => [$"unnamed-{n}", Text(200), Maybe($"{_random.Next(1, 40)}"), Any("bodies"), Kind("body"), Kind("layer"), .. Lifetime()]);
        Rows(10, "reporting-lines", n => [$"body-{n}", $"line-{n % 3}", .. End(n), Maybe(Text(2000)), .. Lifetime()]);
        Rows(8, "secretariats", n => [$"body-{n}", $"organisation-{n % 6}", .. Lifetime()]);
        Rows(15, "seats", Seat);
        Rows(9, "terms", n => [$"body-{n}", $"seat-{n}", .. Who(n), .. Appointment(n), .. Lifetime()]);
        Rows(6, "deputies", n => [$"body-{n}", $"seat-{n}", $"person-{n % 3}", Any("posts"), Maybe(Text(200)), Maybe($"{_random.Next(1, 9)}"), Maybe(Date()), Maybe(YesOrNo()), .. Lifetime()]);
        Rows(4, "mandates", n => [$"body-{n}", $"seat-{n}", Maybe(Text(2000)), Maybe($"{_random.Next(99999)}"), Maybe(YesOrNo()), Maybe(Text(500)), Any("organisations"), .. Lifetime()]);
        Rows(6, "modes", n => [n == 0 ? "" : $"body-{n / 2}", $"mode-{n % 3}", n is 0 or 1 ? "yes" : "no", .. Enumerable.Range(0, 5).Select(_ => Maybe(Text(2000))), .. Lifetime()]);
        Rows(14, "functions", n => [n < 4 ? "" : "body-2", $"mode-{n % 3}", $"{n - 3}", Text(2000), .. Lifetime()]);
        Rows(5, "relationships", n => [n < 2 ? "" : $"body-{n}", $"relationship-{n % 3}", Maybe(Text(2000)), .. Lifetime()]);
        Rows(6, "terms-of-reference", n => [$"body-{n / 2}", Text(40) + n, .. Texts(5), Maybe($"{_random.Next(1, 20)}"), .. Texts(2), Maybe($"{_random.Next(1, 13)}"), .. Texts(3), .. Other(n), Maybe(Date()), .. Lifetime()]);
        Rows(4, "unnamed-seats", n => [$"body-{n}", Maybe(Text(2000)), Maybe($"{_random.Next(1, 40)}"), .. Lifetime()]);
        Rows(4, "body-areas", n => [$"body-{n}", _rows["areas"][n][0], .. Lifetime()]);
        Rows(4, "public-access", n => [$"body-{n}", Maybe(YesOrNo()), Maybe(YesOrNo()), Maybe(YesOrNo()), Maybe(Text(2000)), .. Lifetime()]);
        Rows(6, "delegations", n => [$"body-{n}", Text(2000), .. Texts(2), Maybe(Date()), .. Other(n), .. Lifetime()]);
        Rows(6, "what-became", n => [$"body-{n}", Maybe(Text(2000)), new[] { "replaced", "merged", "split", "continued", "ended" }[n % 5], .. Other(n), .. Lifetime()]);
        Rows(5, "support", n => [n < 2 ? "" : $"body-{n}", Text(2000), Kind("support"), Maybe($"{_random.Next(1, 9)}"), Any("organisations"), Any("organisations"), Maybe(Text(200)), YesOrNo(), .. Lifetime()]);
        Rows(6, "partnership-roles", n => [new[] { "leads", "coordinates", "accountable-body" }[n % 3], $"organisation-{n}", n < 3 ? "" : Text(190) + n, .. Lifetime()]);
        Rows(3, "partnership-links", n => [new[] { "has-member", "follows", "works-with" }[n], Maybe(n == 1 ? "" : $"{n + 1}"), .. Other(new[] { 4, 1, 5 }[n]), .. Lifetime()]);
        Rows(3, "two-tier-models", n => [$"two-tier-{n}", .. Lifetime()]);
        Rows(4, "protocols", n => [$"protocol-{n}", Text(300), Kind("protocol"), Maybe(Text(2000)), Maybe(Text(500)), Maybe(Date()), Maybe(Text(50)), Maybe(Date()), Maybe(Text(100)), .. Lifetime()]);
        Rows(9, "commitments", n => [$"protocol-{n % 3}", $"{n}", Text(2000), Maybe(Text(2000)), Maybe(new[] { "kept", "partly-kept", "not-kept" }[n % 3]), Maybe(Date()), .. Lifetime()]);
        Rows(1, "rules-that-apply", _ => ["english-partnership", new[] { "check", "nothing", "statement" }[_random.Next(3)], .. Lifetime()]);
        Rows(3, "counts-as", n => ["english-partnership", $"body-{n}", "executive", .. Lifetime()]);
        Rows(2, "rule-settings", n => ["english-partnership", "board-size", n == 0 ? "" : "body-1", "at-least", $"{n + 9}", .. Lifetime()]);
        Rows(2, "accepted-findings", n => ["english-partnership", "deputies", n == 0 ? "" : "body-1", Text(2000), "others", Text(200), .. Lifetime()]);
        Rows(4, "events", n => ["english-partnership", n % 2 == 0 ? "strategy-published" : "strategy-refreshed", n < 2 ? "" : Text(190) + n, Maybe(Text(2000)), Maybe("strategy-reviewed"), .. Lifetime()]);
        Rows(3, "reviews", n => [$"review-{n}", Text(300), Maybe(Text(2000)), .. n == 0 ? ["body-1", ""] : new[] { "", Maybe(Text(500)) }, Maybe(Text(500)), Maybe(Text(500)), Maybe($"{_random.Next(1, 40)}"), Maybe(Date()), Maybe(Text(2000)), Maybe(Text(2000)), Maybe(Text(2000)), Maybe("2003-05"), Maybe("2004"), YesOrNo(), .. Lifetime()]);
        Rows(10, "review-conclusions", n => [$"review-{n % 3}", $"{n}", .. Concluded(n), .. Lifetime()]);
        Rows(5, "review-stages", n => [$"review-{n % 3}", $"{n}", n % 2 == 0 ? "" : "body-2", n % 2 == 0 ? Maybe(Text(500)) : "", Maybe(Text(2000)), .. Lifetime()]);
        Rows(6, "self-assessments", n => [n < 2 ? "" : $"body-{n}", $"relationship-{n % 3}", .. End(n), Maybe(Text(2000)), .. Lifetime()]);
        Rows(4, "signposts", n => [$"{n + 1}", Text(200), Maybe(Text(200)), Maybe(Text(500)), Maybe(Text(500)), $"bodies/body-{n}"]);
        Rows(5, "former-names", n => [n < 2 ? "" : $"body-{n}", $"was-{n}", Text(200), Maybe(Date())]);
        Rows(5, "indicators", n => [$"indicator-{n}", Text(200), Maybe(Text(50)), Maybe(Text(4000)), Maybe(Text(50)), Maybe(new[] { "high-is-good", "low-is-good", "close-to-plan-is-good" }[n % 3]), Maybe($"{n}"), Maybe(new[] { "month", "quarter", "financial-year" }[n % 3]), Maybe(Text(500)), Maybe(Text(500)), Maybe(Text(500)), Maybe("100"), Kind("area"), Maybe(Text(2000)), Maybe(n % 2 == 0 ? "2.5 %" : "0.5"), Maybe($"{n + 1}"), Maybe("60"), Maybe("3"), Maybe("yes"), Maybe("rate"), Maybe("yes"), .. Lifetime()]);
        Rows(4, "definition-changes", n => [$"indicator-{n % 2}", $"200{n}-04-01", Maybe(Text(2000))]);
        Rows(3, "plans", n => [$"plan-{n}", Text(300), Kind("plan"), Any("organisations"), .. Lifetime()]);
        Rows(4, "themes", n => [$"theme-{n}", Text(300), Any("plans"), Maybe($"{n + 1}")]);
        Rows(4, "scorecard", n => [$"indicator-{n}", _rows["areas"][n][0], Any("themes"), Any("organisations"), $"{n + 1}"]);
        Rows(6, "targets", n => [$"target-{n}", Text(300), $"plan-{n % 3}", Any("themes"), Any("indicators"), Any("areas"), Maybe(Text(500)), Kind("target"), Maybe("5 %"), .. n % 2 == 0 ? [Date(), Maybe(Text(2000))] : new[] { "", "" }, .. Lifetime()]);
        Rows(9, "target-values", n => [$"target-{n % 3}", new[] { "2009/10", "2009-04", "2009/10 Q1" }[n / 3], $"{_random.Next(-900, 900) / 8.0}", Maybe("1000.25"), Maybe("yes")]);
        Rows(4, "target-baselines", n => [$"target-{n}", n == 0 ? "" : "2011-05", "2008", "38.9", Maybe(Text(500))]);
        Rows(4, "target-leads", n => [$"target-{n}", $"organisation-{n}", .. Lifetime()]);
        Rows(3, "status-rules", n => [$"{n + 1}", new[] { "within-or-better", "better-than-baseline", "otherwise" }[n], n == 0 ? "5 %" : "", new[] { "on-course", "near", "off-course" }[n]]);
        Rows(5, "stories", n => [$"story-{n}", $"indicator-{n % 3}", Maybe("2008/09"), Text(2000), Maybe(Text(2000)), Any("organisations"), Maybe(Text(200)), $"2009-0{n + 1}-12"]);
        Rows(3, "comparison-groups", n => [$"group-{n}", Text(200), Maybe(Text(2000))]);
        Rows(5, "compared-areas", n => [$"group-{n % 3}", _rows["areas"][n][0], .. Lifetime()]);
        Rows(24, "figures", Figure);
    }

    /// <summary>The files as an export of it must give them.</summary>
    public Dictionary<string, string> Files()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var register in Modules.Registers)
        {
            Assert.True(_rows.ContainsKey(register.Name), $"No rows of {register.File} are made up: add Rows(…, \"{register.Name}\", …) to RandomPartnership");
            if (_rows[register.Name].Count == 0)
            {
                continue;
            }

            var rows = _rows[register.Name].OrderBy(r => r, Comparer<string[]>.Create((a, b) => Compare(register, a, b)));
            files[register.File] = string.Concat(rows.Prepend([.. register.Columns.Select(c => c.Name)]).Select(r => string.Join(',', r.Zip(register.Columns, Cell)) + "\n"));
        }

        return files;
    }

    private static int Compare(Register register, string[] a, string[] b)
    {
        foreach (var (column, at) in register.Columns.Select((c, i) => (c, i)).Where(c => c.c.Description.IsKey).OrderBy(c => register.KeyColumns.ToList().IndexOf(c.c)))
        {
            var order = column.Holds == typeof(int) ? Number(a[at]).CompareTo(Number(b[at])) : string.CompareOrdinal(a[at], b[at]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell);

    private static string Cell(string text, Column column)
    {
        if (column.Holds == typeof(string) && !column.Description.HoldsNumbers && text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private void Rows(int upTo, string register, Func<int, string[]> row)
    {
        _rows.TryAdd(register, []);
        for (var n = 0; n < upTo; n++)
        {
            _rows[register].Add(register == "figures" ? row(n) : [.. row(n), Maybe(Text(1000)), Maybe(Text(1000)), Maybe(Text(1000))]);
        }
    }

    private string Text(int upTo)
    {
        var text = new StringBuilder(s_starts[_random.Next(s_starts.Length)]).Append('x');
        for (var words = _random.Next(6); words >= 0; words--)
        {
            text.Append(' ').Append(s_words[_random.Next(s_words.Length)]);
        }

        text.Append('.');
        return text.Length <= upTo ? text.ToString() : "x";
    }

    private string Maybe(string cell) => _random.Next(2) == 0 ? "" : cell;

    private string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(_ => Maybe(Text(2000)))];

    private string YesOrNo() => _random.Next(2) == 0 ? "yes" : "no";

    private string Date() => Date(_random.Next(1990, 2010));

    private string Date(int year) => new[] { $"{year}", $"{year}-0{_random.Next(1, 10)}", $"{year}-1{_random.Next(3)}-0{_random.Next(1, 10)}" }[_random.Next(3)];

    private string[] Lifetime() => [Maybe(Date(_random.Next(1990, 2000))), Maybe(Date(_random.Next(2000, 2010)))];

    private string Kind(string list) => Maybe($"{list}-{_random.Next(3)}");

    private string Any(string register) => Maybe(_rows[register][_random.Next(_rows[register].Count)][0]);

    private string Earlier(string register) => _rows[register].Count == 0 ? "" : Any(register);

    // Those after the ninth are held by whoever chairs another body or has a post, and only they have a life of their own.
    private string[] Seat(int n) =>
    [
        $"body-{n}", $"seat-{n}", Text(200), Kind("seat"), new[] { "", "chair", "vice-chair" }[_random.Next(3)],
        new[] { "", "votes", "advises", "observes" }[_random.Next(4)], Any("organisations"), Kind("sector"),
        n is > 9 and < 13 ? $"body-{n + 1}" : "", n is 9 or 14 ? "post-1" : "", Maybe(Text(500)),
        Maybe("yes"), Maybe("yes"), Maybe(Text(1000)), Maybe("yes"), .. n < 9 ? ["", ""] : Lifetime(),
    ];

    // Of each sixth there is a revision, which follows it and says something else.
    private string[] Figure(int n)
    {
        var (time, revision) = n % 6 == 5 ? (n - 1, "1") : (n, "");
        var (indicator, frequency) = (_rows["indicators"][time % 5][0], _rows["indicators"][time % 5][7]);
        var period = frequency switch { "month" => $"{1970 + time}-0{(time % 9) + 1}", "quarter" => $"{1970 + time}/{71 + time} Q{(time % 4) + 1}", _ => $"{1970 + time}/{71 + time}" };
        var rate = _random.Next(2) == 0;
        return
        [
            indicator, _rows["areas"][4 + (time / 5 % 2)][0], time % 3 == 0 ? $"age {time}" : "", period,
            revision == "1" ? $"{_random.NextDouble()}" : new[] { $"{_random.Next(-999, 999)}.{_random.Next(1, 10)}", "NA", "c", $"{_random.NextDouble() - 0.5:R}", "0", "1E-07", "123456789012345" }[_random.Next(7)],
            revision == "" && time % 6 == 3 ? "projected" : new[] { "measured", "provisional", "imputed" }[_random.Next(3)],
            .. rate ? [$"{_random.Next(1000)}", $"{_random.Next(1, 9)}.5"] : new[] { "", "" }, .. _random.Next(2) == 0 ? ["-1.25", "7"] : new[] { "", "" }, revision,
        ];
    }

    private string[] Who(int n) => (n % 3) switch
    {
        0 => [$"person-{3 + (n % 2)}", Any("posts"), ""],
        1 => ["", $"post-{n % 5}", ""],
        _ => ["", "", "yes"],
    };

    private string[] Appointment(int n) => n % 3 == 2
        ? [Maybe("yes"), "", "", "", Maybe(Date(2010))]
        : ["", Any("organisations"), Maybe(Text(500)), Maybe("yes"), Maybe(Date(2010))];

    private string[] Other(int n) => (n % 6) switch
    {
        0 => ["body", $"body-{n + 7}"],
        1 => ["organisation", "organisation-2"],
        2 => ["post", "post-1"],
        3 => ["partnership", ""],
        4 => ["others", Text(200)],
        _ => ["not-stated", ""],
    };

    // Only a recommendation is replied to, and one that was rejected is not done.
    private string[] Concluded(int n)
    {
        string[] about = [Maybe(Text(20)), Text(2000), Any("bodies"), .. n % 2 == 0 ? ["", ""] : new[] { "english-partnership", "deputies" }];
        return n % 5 == 0
            ? ["recommendation", .. about, n == 0 ? "rejected" : "accepted-in-part", Maybe(Text(2000)), Maybe(Text(500)), Maybe(Date()), n == 0 ? "" : Maybe(Date()), Maybe(Text(2000))]
            : [new[] { "finding", "learning-point", "principle", "question" }[(n % 5) - 1], .. about, "", "", "", "", "", Maybe(Text(2000))];
    }

    private string[] End(int n) => (n % 5) switch
    {
        0 => ["body", $"body-{n + 1}"],
        1 => ["organisation", "organisation-1"],
        2 => ["partnership", ""],
        3 => ["others", Text(200)],
        _ => ["not-stated", ""],
    };
}
