namespace Commonweal.Web.Design;

/// <summary>Marks where the texts that people see are translated; the English text is the key.</summary>
public sealed class Words;
