using Commonweal.Bodies.Seats;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>Who holds each seat.</summary>
internal sealed class TermsRegister() : SeatStatementsRegister<TermRow, Term>("terms", "Who holds each seat")
{
    public override string Act => "State who holds a seat";

    protected override IEnumerable<Term> StatedOf(Seat seat) => seat.Terms;

    protected override TermRow Describe(Term term, RegisterSession session) => new(term, session);

    protected override bool IsWhole(TermRow row) => (row.Person ?? row.Post) is not null || row.Vacant is true || row.AwaitingNomination is true;

    protected override void State(Seat seat, TermRow row, RegisterSession session)
    {
        if (row.Who(session) is { } who)
        {
            seat.Appoint(who, row.Lifetime, row.Citation);
        }
        else if (row.AwaitingNomination is true)
        {
            seat.AwaitANomination(row.Recorded, row.Lifetime, row.Citation);
        }
        else
        {
            seat.FallVacant(row.Recorded, row.Lifetime, row.Citation);
        }
    }
}
