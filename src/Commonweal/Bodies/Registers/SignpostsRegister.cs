using System.Globalization;
using Commonweal.Bodies.Signposts;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Registers;

/// <summary>What the partnership advises a newcomer to look at first.</summary>
internal sealed class SignpostsRegister() : Register<SignpostRow, Signpost>("signposts", "What to look at first")
{
    public override string Act => "Point to something to look at first";

    internal override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var signposts = await session.Db.Signposts().Where(s => s.PartnershipId == session.PartnershipId).ToListAsync(stopping);
        signposts.ForEach(s => session.Know(Key(s.Order), s));
    }

    protected override IEnumerable<(SignpostRow Row, Signpost Thing)> Held(RegisterSession session) =>
        session.All<Signpost>().Select(s => (new SignpostRow(s), s));

    protected override void Put(SignpostRow row, Signpost? held, RegisterSession session)
    {
        if (held is null)
        {
            held = new Signpost(session.ThePartnership(), row.Order, row.Words, row.Citation);
            session.Db.Add(held);
            session.Know(Key(row.Order), held);
        }
        else
        {
            held.Word(row.Words, row.Citation);
        }
    }

    protected override void Remove(Signpost held, RegisterSession session)
    {
        session.Forget<Signpost>(Key(held.Order));
        session.Db.Remove(held);
    }

    private static string Key(int order) => order.ToString(CultureInfo.InvariantCulture);
}
