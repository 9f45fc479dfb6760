using System.Globalization;
using System.Xml.Linq;
using Commonweal.Platform.Database;
using Commonweal.Platform.Keys;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Commonweal.Web.Hosting;

/// <summary>Keeps in the store the keys that seal cookies and forms: any server reads what another sealed, and nothing is written beside the store.</summary>
internal sealed class KeptKeys(Store store, TimeProvider clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = store.Open(clock);
        return [.. db.Keys().Select(k => k.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = store.Open(clock);
        db.Keep(friendlyName, Begins(element), element.ToString(SaveOptions.DisableFormatting));
    }

    // What takes a key back has no such day.
    private static DateOnly? Begins(XElement element) => element.Element("activationDate") is { } from
        ? DateOnly.FromDateTime(DateTimeOffset.Parse(from.Value, CultureInfo.InvariantCulture).UtcDateTime)
        : null;
}
