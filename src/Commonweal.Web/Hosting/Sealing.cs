using Commonweal.Platform.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Commonweal.Web.Hosting;

/// <summary>Seals what browsers keep for the site, cookies and forms, so that nobody else can make or read them.</summary>
internal static class Sealing
{
    // What one server sealed is read by another only under the same name, wherever each is installed.
    private const string Name = "Commonweal";

    public static void AddSealing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(Name);
        services.AddOptions<KeyManagementOptions>().Configure<Store, TimeProvider>((keys, store, clock) => keys.XmlRepository = new KeptKeys(store, clock));
    }
}
