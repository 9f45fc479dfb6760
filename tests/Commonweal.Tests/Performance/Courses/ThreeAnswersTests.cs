using Commonweal.Performance;
using Commonweal.Performance.Courses;
using Commonweal.Performance.Promises;
using Commonweal.Performance.Trends;

namespace Commonweal.Tests.Performance.Courses;

/// <summary>
/// One indicator, several promises: a stretch for the town, the agreement's target, and the force's own (B1.2, B1.4; LGPIHA 2007,
/// section 105, on consent; entity 30).
/// </summary>
public sealed class ThreeAnswersTests
{
    private static readonly DateOnly s_today = new(2009, 5, 20);
    private static readonly Break s_april2008 = new(new(2008, 4, 1), "Burglary is counted by dwelling");
    private static readonly IndicatorRules s_rule = new(StatusRules.Usual, new(Tolerance.PerCent(2)), new Frequency(PeriodKind.FinancialYear, Days: 30));

    private static readonly Promise s_stretch = new("Stretch for the town", Polarity.LowIsGood)
    {
        Values = Values((2008, 400)),
        Stretch = new(without: 480, with: 400),
        Areas = ["Crawley"],
        Baselines = [new(520, new(2006, 3, 31), "Sussex Police", new(2006, 4, 1))],
        Leads = [new("Crawley Borough Council", new(2006, 4, 1))],
    };

    private static readonly Promise s_agreement = new("Local area agreement", Polarity.LowIsGood)
    {
        Values = Values((2008, 1412), (2009, 1350), (2010, 1300)),
        Areas = ["West Sussex"],
        Baselines =
        [
            new(1500, new(2008, 3, 31), "Sussex Police", new(2008, 6, 30)),
            new(1450, new(2008, 9, 30), "Refresh", new(2008, 11, 12)),
        ],
        Leads = [new("Sussex Police", new(2008, 6, 30), new(2009, 1, 14))],
    };

    private static readonly Promise s_force = new("The force's own", Polarity.LowIsGood) { Values = Values((2008, 1300)), Leads = [new("Sussex Police", new(2008, 4, 1))] };

    private static readonly Reached[] s_county = [Found(2006, 1610), Found(2007, 1500), Found(2008, 1380)];
    private static readonly Reached[] s_town = [Found(2006, 520), Found(2007, 470), Found(2008, 412)];

    [Fact]
    public void Each_promise_has_a_status_of_its_own() =>
        Assert.Equal(
            [Course.Near, Course.OnCourse, Course.OffCourse],
            [Answers(s_stretch, s_town).Course.Course, Answers(s_agreement, s_county).Course.Course, Answers(s_force, s_county).Course.Course]);

    [Fact]
    public void There_is_no_trend_across_the_break()
    {
        var trend = Answers(s_agreement, s_county).Trend;

        Assert.Equal((Direction.CannotBeCompared, s_april2008), (trend.Direction, trend.CountedDifferently));
    }

    [Fact]
    public void No_agreed_lead_stands_beside_any_answer()
    {
        Assert.Equal((Course.OnCourse, true), Answers(s_agreement, s_county).Course is var course ? (course.Course, course.HasNoLead) : default);
        Assert.False(Answers(s_agreement, s_county, new(2009, 1, 14)).Course.HasNoLead);
        Assert.False(Answers(s_force, s_county).Course.HasNoLead);
        Assert.True(Answers(s_force with { Leads = [] }, s_county).Course.HasNoLead);
    }

    [Fact]
    public void A_baseline_from_before_the_break_is_said_to_be_and_one_agreed_since_is_not()
    {
        Assert.Equal(s_april2008, Answers(s_stretch, s_town).Course.BaselineCountedDifferently);
        Assert.Null(Answers(s_agreement, s_county).Course.BaselineCountedDifferently);
        Assert.Equal(s_april2008, Answers(s_agreement with { Baselines = [s_agreement.Baselines[0]] }, s_county).Course.BaselineCountedDifferently);
        Assert.Null(Answers(s_force, s_county).Course.BaselineCountedDifferently);
    }

    [Fact]
    public void A_target_without_a_baseline_is_said_to_be_one()
    {
        Assert.True(Answers(s_force, s_county).Course.HasNoBaseline);
        Assert.False(Answers(s_agreement, s_county).Course.HasNoBaseline);
        Assert.True(Answers(s_agreement, s_county, new(2008, 6, 29)).Course.HasNoBaseline);
    }

    [Theory]
    [InlineData("2008-11-11", 1500d)]
    [InlineData("2008-11-12", 1450d)]
    [InlineData("2008-01-01", null)]
    public void The_baseline_agreed_last_counts(string day, double? value) =>
        Assert.Equal(value, s_agreement.BaselineOn(DateOnly.Parse(day))?.Value);

    [Fact]
    public void When_the_stretch_is_over_it_has_no_target() =>
        Assert.Equal(Course.NoTarget, Answers(s_stretch, [.. s_town, Found(2009, 380)]).Course.Course);

    [Fact]
    public void Whether_we_have_the_data_is_another_question()
    {
        Assert.Equal(DataState.UpToDate, Answers(s_agreement, s_county).Data.State);
        Assert.Equal((DataState.Late, 1), Answers(s_agreement, s_county, new(2010, 6, 1)).Data is var late ? (late.State, late.PeriodsLate) : default);
        Assert.Equal(DataState.UpToDate, Answers(s_agreement, [.. s_county, Found(2009, 1) with { IsSignedOff = false }], new(2010, 6, 1)).Data.State);
        Assert.Equal(DataState.Late, Answers(s_agreement, [.. s_county, new(new(Period.FinancialYear(2009), 1) { HowFound = HowFound.Projected })], new(2010, 6, 1)).Data.State);
        Assert.Equal(DataState.NotStated, (s_rule with { Frequency = null }).Of(s_agreement, s_county, [], s_today).Data.State);
    }

    [Fact]
    public void The_three_answers_are_never_one() =>
        Assert.Equal(["Data", "Course", "Trend"], typeof(ThreeAnswers).GetProperties().Where(p => p.DeclaringType == typeof(ThreeAnswers) && p.Name != "EqualityContract").Select(p => p.Name));

    [Fact]
    public void What_waits_for_sign_off_makes_no_trend() =>
        Assert.Equal(Direction.NotKnown, Answers(s_force, [Found(2008, 1380), Found(2009, 1000) with { IsSignedOff = false }]).Trend.Direction);

    private static ThreeAnswers Answers(Promise promise, IReadOnlyList<Reached> found, DateOnly? today = null) => s_rule.Of(promise, found, [s_april2008], today ?? s_today);

    private static Reached Found(int year, double value) => new(new(Period.FinancialYear(year), value));

    private static Dictionary<Period, double> Values(params (int Year, double Value)[] values) => values.ToDictionary(v => Period.FinancialYear(v.Year), v => v.Value);
}
