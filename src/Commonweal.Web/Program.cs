using Commonweal.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddLanguages();
var app = builder.Build();
app.UseLanguages();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.Run();

namespace Commonweal.Web
{
    /// <summary>The executable: the web server and the command-line verbs.</summary>
    public partial class Program;
}
