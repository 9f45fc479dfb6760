using Commonweal.Performance.Courses;
using Commonweal.Performance.RollUps;
using Commonweal.Performance.Trends;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Performance;

/// <summary>What is counted or measured, and how, so that one can say whether life in a place gets better. Shared by all who use it.</summary>
public sealed class Indicator : Entity, IAddressed, IDated, ICited
{
    private readonly List<DefinitionChange> _changes = [];

    private Indicator() { }   // for EF

    public Indicator(string slug, IndicatorWords words, Kind? level, Lifetime lifetime, Citation citation)
    {
        Slug = Platform.Slug.Checked(slug);
        Describe(words, level, lifetime, citation);
    }

    public override Guid OwnerId => Owner.Installation;

    public AddressBook Book => new(Owner.Installation, "indicators");

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The number by which others know it: "NI 16".</summary>
    public string? Code { get; private set; }

    /// <summary>What exactly is counted or measured.</summary>
    public string? Definition { get; private set; }

    /// <summary>What one of its figures counts, as it stands after a number: "%", "per 10,000 people"; "£" stands before it.</summary>
    public string? Unit { get; private set; }

    /// <summary>Whether high or low is good; null where it is not stated.</summary>
    public Polarity? Polarity { get; private set; }

    /// <summary>How many digits after the point its figures are shown with; null where it is not stated.</summary>
    public int? Decimals { get; private set; }

    /// <summary>For which periods figures are found; null where it is not stated.</summary>
    public PeriodKind? Frequency { get; private set; }

    /// <summary>Who finds its figures.</summary>
    public string? FiguresFrom { get; private set; }

    /// <summary>What a rate counts: "crimes".</summary>
    public string? Numerator { get; private set; }

    /// <summary>What a rate is of: "people who live there".</summary>
    public string? Denominator { get; private set; }

    /// <summary>To how many of these a rate is: 100, 10,000.</summary>
    public int? Per { get; private set; }

    /// <summary>The kind of place for which its figures are found.</summary>
    public Guid? LevelId { get; private set; }

    /// <summary>What is known of how good its figures are.</summary>
    public string? DataQuality { get; private set; }

    /// <summary>How large a change may be and still be none; null where it is not stated, and then every change is one.</summary>
    public Tolerance? Tolerance { get; private set; }

    /// <summary>Of how many periods one has a figure: 2 for a survey every two years; null for each.</summary>
    public int? Every { get; private set; }

    /// <summary>How many days after the end of a period its figure is to be there; null where it is not stated.</summary>
    public int? DaysUntilDue { get; private set; }

    /// <summary>With the middle of how many earlier figures the latest is compared; null for one.</summary>
    public int? ComparedWith { get; private set; }

    /// <summary>Whether it goes up and down within a year, so that it is compared with the same time of the year before.</summary>
    public bool IsSeasonal { get; private set; }

    /// <summary>How the figures of several areas become that of a larger one; null where it is not stated, and then they are not added.</summary>
    public HowAddedUp? AddsUp { get; private set; }

    /// <summary>Whether its figures count only once somebody has signed them off.</summary>
    public bool AsksSignOff { get; private set; }

    /// <summary>Since when it is counted differently, and why.</summary>
    public IReadOnlyList<DefinitionChange> Changes => _changes;

    public Lifetime Lifetime { get; private set; } = Lifetime.NotStated;

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what it is called, what is counted and how, and when its figures began and ended.</summary>
    public void Describe(IndicatorWords words, Kind? level, Lifetime lifetime, Citation citation)
    {
        Refuse(words.Decimals is < 0 or > 6, "The figures of an indicator have from 0 to 6 decimals");
        Refuse(words.Per < 1, "A rate is to 1 or more");
        Refuse(words.Every < 1, "A figure is found every period, or every several: 1 or more");
        Refuse(words.DaysUntilDue < 0, "A figure is due after its period at the earliest: 0 days or more");
        Refuse(words.ComparedWith < 1, "A figure is compared with 1 earlier one or more");

        (Name, Code, Definition, Unit) = (words.Name, words.Code, words.Definition, words.Unit);
        (Polarity, Decimals, Frequency, FiguresFrom) = (words.Polarity, words.Decimals, words.Frequency, words.FiguresFrom);
        (Numerator, Denominator, Per, DataQuality) = (words.Numerator, words.Denominator, words.Per, words.DataQuality);
        (Tolerance, Every, DaysUntilDue, ComparedWith) = (words.Tolerance, words.Every, words.DaysUntilDue, words.ComparedWith);
        (IsSeasonal, AddsUp, AsksSignOff) = (words.IsSeasonal, words.AddsUp, words.AsksSignOff);
        (LevelId, Lifetime, Citation) = (level?.Id, lifetime, citation);
        Record("described", new { Slug, words.Name });
    }

    /// <summary>The same changes as the rules for trends read them.</summary>
    public IReadOnlyList<Break> Breaks() => [.. _changes.Select(c => c.AsBreak()).OrderBy(b => b.From)];

    /// <summary>States that it is counted differently from a day on.</summary>
    public DefinitionChange DefineAnew(DateOnly on, string? why, Citation citation)
    {
        var change = new DefinitionChange(this, on);
        change.Describe(why, citation);
        _changes.Add(change);
        return change;
    }

    internal void TakeBack(DefinitionChange change) => _changes.Remove(change);

    /// <summary>Have we the data: whether the figures are there that should be on a day, as far as it is stated how often they are found.</summary>
    /// <param name="found">The figures of one area.</param>
    /// <param name="on">The day.</param>
    /// <param name="area">When that area was there: of what ended, or of an indicator that ended, nothing is awaited any more.</param>
    public HaveTheData Data(IReadOnlyList<Figure> found, DateOnly on, Lifetime? area = null) => Data(found.Select(f => (Period?)f.Period).Max(), on, area);

    /// <summary>The same, where only the last time is known that has a figure.</summary>
    public HaveTheData Data(Period? latest, DateOnly on, Lifetime? area = null)
    {
        if (Frequency is not { } kind || !Period.Reaches(on))
        {
            return new HaveTheData(DataState.NotStated);
        }

        var data = new Courses.Frequency(kind, Every ?? 1, DaysUntilDue).Of(latest, on);
        return Lifetime.UntilLatest < data.Awaited?.From || area?.UntilLatest < data.Awaited?.From ? new HaveTheData(DataState.UpToDate) : data;
    }

    /// <summary>Is it getting better: told by the measured figures of one kind of period; not known where nobody stated whether high or low is good.</summary>
    public Trend Trend(IReadOnlyList<Figure> found)
    {
        var latest = found.LastOrDefault(f => f.Value is not null)?.Period;
        return Polarity is { } good
            ? new TrendRule(Tolerance ?? default, ComparedWith ?? 1, IsSeasonal).Of(new Measured(found.Where(f => f.Period.Kind == latest?.Kind && f.Period.Years == latest?.Years), Breaks()), good)
            : new Trend(Direction.NotKnown) { Latest = latest };
    }
}
