using Commonweal.Bodies.Registers;
using Commonweal.Performance.Stories;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Registers;

/// <summary>What lies behind figures. Those that wait with their return, or were taken back with it, are in no file.</summary>
internal sealed class StoriesRegister() : OwnRegister<StoryRow, Story>("stories", "What lies behind the figures")
{
    public override string Act => "Tell what lies behind a figure";

    protected override IQueryable<Story> Its(RegisterSession session) => session.Db.Stories().Where(s => s.PartnershipId == session.PartnershipId);

    protected override string KeyOf(Story thing) => thing.Slug;

    protected override StoryRow Describe(Story thing, RegisterSession session) => new(thing, session);

    protected override Story Make(StoryRow row, RegisterSession session) => new(session.ThePartnership(), row.Story, row.Words(session), row.Citation);

    protected override void Change(Story thing, StoryRow row, RegisterSession session) => thing.Tell(row.Words(session), row.Citation);
}
