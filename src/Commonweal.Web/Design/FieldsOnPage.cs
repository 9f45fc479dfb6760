namespace Commonweal.Web.Design;

/// <summary>The form fields in the order in which the page shows them, each with the id that an error leads to.</summary>
internal sealed class FieldsOnPage
{
    private readonly OrderedDictionary<string, string> _idByName = new(StringComparer.OrdinalIgnoreCase);   // as ASP.NET reads names in forms and addresses

    public static FieldsOnPage Of(HttpContext http)
    {
        if (http.Items[typeof(FieldsOnPage)] is not FieldsOnPage fields)
        {
            http.Items[typeof(FieldsOnPage)] = fields = new FieldsOnPage();
        }

        return fields;
    }

    public void Add(string name, string id) => _idByName.TryAdd(name, id);

    public string? IdOf(string name) => _idByName.GetValueOrDefault(name);

    public int PlaceOf(string name) => _idByName.IndexOf(name) is var place and >= 0 ? place : int.MaxValue;
}
