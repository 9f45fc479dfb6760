var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
var app = builder.Build();
app.MapRazorPages();
app.Run();

namespace Commonweal.Web
{
    /// <summary>The executable: the web server and the command-line verbs.</summary>
    public partial class Program;
}
