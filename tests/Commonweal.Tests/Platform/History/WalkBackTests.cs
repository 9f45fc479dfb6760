using Commonweal.Platform;
using Commonweal.Platform.History;

namespace Commonweal.Tests.Platform.History;

/// <summary>As recorded is when we were told (model.md, Time): what we held on a day is found by undoing what came after it.</summary>
public sealed class WalkBackTests
{
    private static readonly Guid Board = Guid.CreateVersion7();
    private static readonly Guid Chair = Guid.CreateVersion7();
    private readonly List<HistoryLine> _lines = [];

    [Fact]
    public void What_was_changed_after_the_day_is_undone_and_what_was_changed_on_it_is_not()
    {
        Told("2026-03-01", 1);
        Told("2026-03-05", 2, new Amendment("Name", "Board", "Main Board"));
        Told("2026-03-09", 3, new Amendment("Name", "Main Board", "Executive"), new Amendment("Purpose", null, "To decide"));

        Assert.Equal(["Name: Executive", "Purpose: To decide"], On("2026-03-09", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
        Assert.Equal(["Name: Main Board"], On("2026-03-08", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
        Assert.Equal(["Name: Main Board"], On("2026-03-05", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
        Assert.Equal(["Name: Board"], On("2026-03-04", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
    }

    [Fact]
    public void Before_it_was_first_recorded_we_did_not_hold_it()
    {
        Told("2026-03-01", 1);

        var before = Recorded("2026-02-28", 1, Field("Name", "Board"));

        Assert.Equal((false, 0, 0), (before.IsHeld, before.Fields.Count, before.Doubts.Count));
    }

    [Fact]
    public void What_is_not_there_any_more_is_recalled()
    {
        Told("2026-03-01", 1);
        Told("2026-03-05", 2, new Amendment("Name", "Board", null));

        Assert.Equal(["Name: Board"], On("2026-03-04", saved: null));
        Assert.False(Recorded("2026-03-05", saved: null).IsHeld);
    }

    [Fact]
    public void What_was_stated_of_it_comes_and_goes_too_and_has_the_name_to_which_it_led()
    {
        Told("2026-03-01", 1);
        Told("2026-03-05", 2, new Amendment("PersonId", null, "1") { Of = "Term", StatementId = Chair, LeadsTo = "Ann" });
        Told("2026-03-09", 3, new Amendment("PersonId", "1", null) { Of = "Term", StatementId = Chair, LedTo = "Ann" });

        Assert.Equal(["Term PersonId: Ann"], On("2026-03-06", 3));
        Assert.Empty(Recorded("2026-03-04", 3).Fields);
    }

    [Fact]
    public void An_import_that_came_between_and_changed_it_leaves_a_doubt()
    {
        Told("2026-03-01", 1);
        Imported("2026-03-03");
        Told("2026-03-05", 3, new Amendment("Name", "Main Board", "Executive"));

        Assert.Equal(["Name: Main Board", "Purpose: To decide"], On("2026-03-04", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
        var before = Recorded("2026-03-02", 3, Field("Name", "Executive"), Field("Purpose", "To decide"));
        Assert.Equal(["Name: Main Board?", "Purpose: To decide?"], Told(before));
        Assert.Equal("imported", Assert.Single(before.Doubts).Verb);
        Assert.True(before.IsHeld);
    }

    [Fact]
    public void What_was_changed_before_the_import_is_surely_what_the_line_says_stood_there()
    {
        Told("2026-03-01", 1);
        Told("2026-03-03", 2, new Amendment("Name", "Board", "Main Board"));
        Imported("2026-03-05");

        Assert.Equal(["Name: Board", "Purpose: To decide?"], On("2026-03-02", 3, Field("Name", "Executive"), Field("Purpose", "To decide")));
    }

    [Fact]
    public void An_import_that_did_not_change_it_leaves_no_doubt()
    {
        Told("2026-03-01", 1);
        Imported("2026-03-03");
        Told("2026-03-05", 2, new Amendment("Name", "Board", "Executive"));
        Imported("2026-03-07");

        var before = Recorded("2026-03-02", 2, Field("Name", "Executive"));

        Assert.Equal(["Name: Board"], Told(before));
        Assert.Empty(before.Doubts);
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-04", null)]
    [InlineData("2026-03-05", true)]
    public void What_came_with_an_import_may_have_come_with_any_of_them(string on, bool? isHeld)
    {
        Imported("2026-03-01");
        Imported("2026-03-05");
        Told("2026-03-07", 2, new Amendment("Name", "Board", "Executive"));

        var recorded = Recorded(on, 2, Field("Name", "Executive"));

        Assert.Equal(isHeld, recorded.IsHeld);
        Assert.Equal(isHeld is null ? 1 : 0, recorded.Doubts.Count);
    }

    [Fact]
    public void A_line_that_was_erased_leaves_a_doubt()
    {
        Told("2026-03-01", 1);
        Told("2026-03-03", 2, new Amendment("Name", "Board", "Ann’s Board"));
        _lines[0].Erase();

        var before = Recorded("2026-03-02", 2, Field("Name", "Ann’s Board"));

        Assert.Equal(["Name: Ann’s Board?"], Told(before));
        Assert.Null(Assert.Single(before.Doubts).Details);
    }

    [Fact]
    public void Two_verbs_of_one_save_are_undone_as_one()
    {
        Told("2026-03-01", 1);
        Told("2026-03-03", 2);
        Told("2026-03-03", 2, new Amendment("Name", "Board", "Executive"));
        Imported("2026-03-02", at: 1);

        var before = Recorded("2026-03-01", 2, Field("Name", "Executive"));

        Assert.Equal(["Name: Board"], Told(before));
        Assert.Empty(before.Doubts);
    }

    private static RecordedField Field(string name, string text) => new(null, null, name, text);

    private static List<string> Told(AsRecorded recorded) =>
        [.. recorded.Fields.Select(f => $"{(f.Of is null ? "" : f.Of + " ")}{f.Field}: {f.Text}{(f.IsSure ? "" : "?")}").Order(StringComparer.Ordinal)];

    private List<string> On(string day, int? saved, params RecordedField[] today)
    {
        var recorded = Recorded(day, saved, today);
        Assert.True(recorded.IsHeld);
        return Told(recorded);
    }

    private AsRecorded Recorded(string day, int? saved, params RecordedField[] today) => new WalkBack(today, saved).To(DateOnly.Parse(day), _lines);

    private void Told(string day, int saved, params Amendment[] amendments) =>
        _lines.Insert(0, Line(day, null, new Thing(Board), new Particulars("Board", saved, null, amendments)));

    private void Imported(string day, int at = 0) => _lines.Insert(at == 0 ? 0 : _lines.Count - at, Line(day, Guid.CreateVersion7(), null, Particulars.None));

    private static HistoryLine Line(string day, Guid? import, Entity? thing, Particulars particulars) => new(
        null, new Doing(Guid.Empty, DateTime.SpecifyKind(DateTime.Parse(day).AddHours(12), DateTimeKind.Utc), "Sue", null, import), thing,
        new Happening(import is null ? "described" : "imported", null), particulars);

    private sealed class Thing(Guid id) : Entity(id)
    {
        public override Guid OwnerId => Owner.Installation;
    }
}
