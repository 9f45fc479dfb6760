using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Promises;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance.Courses;

/// <summary>Are we on course? Rules read from top to bottom, first match wins, each a sentence, with a preview (peers 43, CHO-29).</summary>
public sealed class StatusRulesTests
{
    private static readonly Period s_year = Period.FinancialYear(2008);
    private static readonly DateOnly s_today = new(2009, 5, 1);

    [Theory]
    [InlineData(Polarity.HighIsGood, 100, 100, Course.OnCourse)]
    [InlineData(Polarity.HighIsGood, 120, 100, Course.OnCourse)]
    [InlineData(Polarity.HighIsGood, 95, 100, Course.Near)]
    [InlineData(Polarity.HighIsGood, 94.9, 100, Course.OffCourse)]
    [InlineData(Polarity.LowIsGood, 100, 100, Course.OnCourse)]
    [InlineData(Polarity.LowIsGood, 80, 100, Course.OnCourse)]
    [InlineData(Polarity.LowIsGood, 105, 100, Course.Near)]
    [InlineData(Polarity.LowIsGood, 105.1, 100, Course.OffCourse)]
    [InlineData(Polarity.CloseToPlanIsGood, 100, 100, Course.OnCourse)]
    [InlineData(Polarity.CloseToPlanIsGood, 105, 100, Course.Near)]
    [InlineData(Polarity.CloseToPlanIsGood, 95, 100, Course.Near)]
    [InlineData(Polarity.CloseToPlanIsGood, 120, 100, Course.OffCourse)]
    [InlineData(Polarity.HighIsGood, 0.3, 0.30000000000000004, Course.OnCourse)]
    [InlineData(Polarity.LowIsGood, -100, -105, Course.Near)]
    [InlineData(Polarity.HighIsGood, -0.1, 0, Course.OffCourse)]
    public void The_first_rule_that_holds_is_the_answer(Polarity polarity, double value, double target, Course course)
    {
        var answer = StatusRules.Usual.Of(Promised(polarity, target), new(new(s_year, value)));

        Assert.Equal((course, value, target), (answer.Course, answer.Value, answer.Target));
        Assert.Equal(StatusRules.Usual.Rules[(int)course], answer.By);
    }

    [Theory]
    [InlineData(Polarity.LowIsGood, 90, 100, Course.OnCourse)]
    [InlineData(Polarity.LowIsGood, 90.1, 100, Course.Near)]
    [InlineData(Polarity.LowIsGood, 100.1, 100, Course.OffCourse)]
    [InlineData(Polarity.HighIsGood, 0.33, 0.3, Course.OnCourse)]
    [InlineData(Polarity.HighIsGood, 0.32, 0.3, Course.Near)]
    [InlineData(Polarity.CloseToPlanIsGood, 100, 100, Course.Near)]
    public void A_rule_may_ask_for_more_than_the_target(Polarity polarity, double value, double target, Course course)
    {
        var rules = new StatusRules("Ours",
        [
            new(StatusTest.BetterBy, Course.OnCourse, Tolerance.PerCent(10)),
            new(StatusTest.WithinOrBetter, Course.Near, Tolerance.None),
            new(StatusTest.Otherwise, Course.OffCourse),
        ]);

        Assert.Equal(course, rules.Of(Promised(polarity, target), new(new(s_year, value))).Course);
    }

    [Theory]
    [InlineData(1450, Course.Near)]
    [InlineData(1501, Course.OffCourse)]
    [InlineData(1499, Course.Near)]
    public void A_rule_may_ask_for_better_than_the_baseline(double value, Course course)
    {
        var rules = new StatusRules("Ours", [new(StatusTest.WithinOrBetter, Course.OnCourse), new(StatusTest.BetterThanBaseline, Course.Near), new(StatusTest.Otherwise, Course.OffCourse)]);
        var promise = Promised(Polarity.LowIsGood, 1300) with { Baselines = [new(1500, new(2008, 3, 31), "Police", new(2008, 6, 1))] };

        Assert.Equal(course, rules.Of(promise, new(new(s_year, value))).Course);
        Assert.Equal(Course.OffCourse, rules.Of(promise with { Baselines = [] }, new(new(s_year, value))).Course);
        Assert.Equal(Course.OnCourse, rules.Of(promise with { Tolerance = Tolerance.InUnit(300) }, new(new(s_year, value))).Course);
    }

    [Theory]
    [InlineData(StatusTest.WithinOrBetter, 0d, true, Polarity.HighIsGood, "At the target or better: near")]
    [InlineData(StatusTest.WithinOrBetter, 5d, true, Polarity.LowIsGood, "Within 5 % of the target or better: near")]
    [InlineData(StatusTest.WithinOrBetter, 2.5, false, Polarity.HighIsGood, "Within 2.5 burglaries of the target or better: near")]
    [InlineData(StatusTest.WithinOrBetter, null, false, Polarity.HighIsGood, "Within its own tolerance of the target or better: near")]
    [InlineData(StatusTest.WithinOrBetter, 0d, true, Polarity.CloseToPlanIsGood, "Exactly as planned: near")]
    [InlineData(StatusTest.WithinOrBetter, 5d, true, Polarity.CloseToPlanIsGood, "Within 5 % of the plan, on either side: near")]
    [InlineData(StatusTest.BetterBy, 10d, true, Polarity.HighIsGood, "Better than the target by 10 % or more: near")]
    [InlineData(StatusTest.BetterThanBaseline, null, false, Polarity.HighIsGood, "Better than the baseline: near")]
    [InlineData(StatusTest.BetterThanBaseline, null, false, Polarity.CloseToPlanIsGood, "Closer to the plan than the baseline: near")]
    [InlineData(StatusTest.Otherwise, null, false, Polarity.HighIsGood, "Otherwise: near")]
    public void Each_rule_says_itself(StatusTest test, double? within, bool isPerCent, Polarity polarity, string sentence)
    {
        var tolerance = within is { } amount ? isPerCent ? Tolerance.PerCent(amount) : Tolerance.InUnit(amount) : (Tolerance?)null;

        Assert.Equal(sentence, new StatusRule(test, Course.Near, tolerance).Sentence(polarity, "burglaries"));
    }

    [Fact]
    public void The_usual_rules_read_in_plain_English() =>
        Assert.Equal(
            ["At the target or better: on course", "Within 5 % of the target or better: near", "Otherwise: off course"],
            StatusRules.Usual.Rules.Select(r => r.Sentence(Polarity.HighIsGood)));

    [Fact]
    public void Without_a_target_or_a_figure_there_is_no_status()
    {
        Assert.Equal(Course.NoTarget, StatusRules.Usual.Of(Promised(Polarity.HighIsGood, 1), new(new(s_year.Next, 5))).Course);
        Assert.Equal(Course.NoFigure, StatusRules.Usual.Of(Promised(Polarity.HighIsGood, 1), null).Course);
        Assert.Equal(Course.NoFigure, StatusRules.Usual.Of(Promised(Polarity.HighIsGood, 1), new(new(s_year, null))).Course);
        Assert.Equal(Course.NoFigure, StatusRules.Usual.Of(Promised(Polarity.HighIsGood, 1), new(new(s_year, 5) { HowFound = HowFound.Projected })).Course);
    }

    [Fact]
    public void A_figure_that_waits_for_sign_off_does_not_count()
    {
        var promise = Promised(Polarity.HighIsGood, 100) with { Path = new Dictionary<Period, double> { [s_year.Previous] = 90 } };
        Reached[] found = [new(new(s_year.Previous, 95)), new(new(s_year, 10), IsSignedOff: false)];

        var answer = StatusRules.Usual.Latest(promise, found, [], s_today);

        Assert.Equal((Course.OnCourse, s_year.Previous, true), (answer.Course, answer.Period, answer.WaitsForSignOff));
        Assert.Equal((Course.NoFigure, true), StatusRules.Usual.Latest(promise, found[1..], [], s_today) is var only ? (only.Course, only.WaitsForSignOff) : default);
        Assert.Equal(Course.NoFigure, StatusRules.Usual.Latest(promise, [], [], s_today).Course);
    }

    [Fact]
    public void A_revision_that_waits_leaves_what_was_signed_off_before()
    {
        Reached[] found = [new(new(s_year, 110)), new(new(s_year, 90) { Revision = 1 }, IsSignedOff: false)];

        Assert.Equal((110d, true), StatusRules.Usual.Latest(Promised(Polarity.HighIsGood, 100), found, [], s_today) is var answer ? (answer.Value, answer.WaitsForSignOff) : default);
    }

    [Fact]
    public void A_figure_that_was_taken_back_does_not_come_back()
    {
        Reached[] found = [new(new(s_year, 110)), new(new(s_year, null) { Revision = 1 })];

        Assert.Equal(Course.NoFigure, StatusRules.Usual.Latest(Promised(Polarity.HighIsGood, 100), found, [], s_today).Course);
    }

    [Fact]
    public void Other_rules_are_tried_on_past_figures_first()
    {
        var promise = new Promise("Burglary", Polarity.LowIsGood) { Path = new Dictionary<Period, double> { [s_year] = 100, [s_year.Next] = 100 } };
        var strict = new StatusRules("Strict", [new(StatusTest.WithinOrBetter, Course.OnCourse, Tolerance.None), new(StatusTest.Otherwise, Course.OffCourse)]);

        var preview = StatusRules.Usual.Preview(strict, promise, [new(new(s_year.Next, 103)), new(new(s_year, 99))]);

        Assert.Equal([new(s_year, Course.OnCourse, Course.OnCourse), new(s_year.Next, Course.Near, Course.OffCourse)], preview);
    }

    [Fact]
    public void Rules_that_leave_a_gap_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new StatusRules("Ours", []));
        Assert.Throws<ArgumentException>(() => new StatusRules("Ours", [new(StatusTest.WithinOrBetter, Course.OnCourse)]));
        Assert.Throws<ArgumentException>(() => new StatusRules("Ours", [new(StatusTest.Otherwise, Course.OnCourse), new(StatusTest.Otherwise, Course.OffCourse)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusRule(StatusTest.Otherwise, Course.NoTarget));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tolerance.PerCent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Promised(Polarity.HighIsGood, double.NaN));
    }

    [Fact]
    public void A_better_figure_is_never_further_off_course() => ForAny.Of(
        from target in Gen.Choose(-200, 200)
        from value in Gen.Choose(-300, 300)
        from better in Gen.Choose(0, 100)
        select (target, value, better),
        any =>
        {
            Assert.True(Judged(Polarity.HighIsGood, any.value + any.better, any.target) <= Judged(Polarity.HighIsGood, any.value, any.target));
            Assert.True(Judged(Polarity.LowIsGood, any.value - any.better, any.target) <= Judged(Polarity.LowIsGood, any.value, any.target));
        });

    [Fact]
    public void High_and_low_mirror_each_other_and_the_plan_has_two_sides() => ForAny.Of(
        from target in Gen.Choose(-200, 200)
        from value in Gen.Choose(-300, 300)
        from times in Gen.Choose(1, 50)
        select (target, value, times),
        any =>
        {
            Assert.Equal(Judged(Polarity.HighIsGood, any.value, any.target), Judged(Polarity.LowIsGood, -any.value, -any.target));
            Assert.Equal(Judged(Polarity.HighIsGood, any.value, any.target), Judged(Polarity.HighIsGood, any.value * any.times, any.target * any.times));
            Assert.Equal(Judged(Polarity.CloseToPlanIsGood, any.value, any.target), Judged(Polarity.CloseToPlanIsGood, (2 * any.target) - any.value, any.target));
        });

    private static Course Judged(Polarity polarity, double value, double target) => StatusRules.Usual.Of(Promised(polarity, target), new(new(s_year, value))).Course;

    private static Promise Promised(Polarity polarity, double target) =>
        new("Burglary", polarity) { Values = new Dictionary<Period, double> { [s_year] = target } };
}
