using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>NHP-8: partnerships that the law asks for are fully involved, or represented.</summary>
public sealed class StatutoryPartnershipTests
{
    private const string Act = "Crime and Disorder Act 1998";

    [Fact]
    public void It_stands_within_answers_to_or_its_chair_sits_on_another()
    {
        var of = new Governed();
        var (board, within, answers, sits, none) = (of.Board(), of.Body("Within", act: Act), of.Body("Answers", act: Act), of.Body("Sits", act: Act), of.Body("None", act: Act));
        within.StandWithin(board, Lifetime.NotStated, Citation.None);
        answers.AnswerTo(Party.Of(board), of.Kind(KindOf.Line, "reports-to"), null, Lifetime.NotStated, Citation.None);
        of.AnswerTo(none, "The Home Secretary");
        Governed.Seat(board, "Chair of Sits").FollowTheChairOf(sits);

        Assert.Equal(
            ["Met, Stands within: Board", "Met, Answers to: Board", "Met, Its chair sits on: Board", "FallsShort, It neither answers to a board or group here nor sits on one", ""],
            new[] { within, answers, sits, none, board }.Select(b => of.Says("statutory-partnerships-involved", b)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_nobody_states_who_answers_to_whom_nothing_is_known(bool isDescribed)
    {
        var of = new Governed(isDescribed);

        Assert.Equal("NotStated, How it is involved", of.Says("statutory-partnerships-involved", of.Body("Safety", act: Act)));
    }
}
