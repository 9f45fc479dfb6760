using Commonweal.Web.Hosting;

return await Verbs.RunAsync(args);

namespace Commonweal.Web
{
    /// <summary>The executable: the web server and the command-line verbs.</summary>
    public partial class Program;
}
