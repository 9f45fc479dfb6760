using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;

namespace Commonweal.Web.Pages.Staff.Upload;

/// <summary>Says what came of an upload that was taken in, and leads to its boards and groups.</summary>
[Needs(BodiesModule.Upload)]
public sealed class DoneModel(CommonwealDb db) : UploadPage(db)
{
    protected override bool IsAfterwards => true;

    public void OnGet() { }
}
