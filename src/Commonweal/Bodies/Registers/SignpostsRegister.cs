using System.Globalization;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the partnership advises a newcomer to look at first.</summary>
internal sealed class SignpostsRegister() : OwnRegister<SignpostRow, Signpost>("signposts", "What to look at first")
{
    public override string Act => "Point to something to look at first";

    protected override IQueryable<Signpost> Its(RegisterSession session) => session.Db.Signposts().Where(s => s.PartnershipId == session.PartnershipId);

    protected override string KeyOf(Signpost thing) => thing.Order.ToString(CultureInfo.InvariantCulture);

    protected override SignpostRow Describe(Signpost thing, RegisterSession session) => new(thing);

    protected override Signpost Make(SignpostRow row, RegisterSession session) => new(session.ThePartnership(), row.Order, row.Words, row.Citation);

    protected override void Change(Signpost thing, SignpostRow row, RegisterSession session) => thing.Word(row.Words, row.Citation);
}
