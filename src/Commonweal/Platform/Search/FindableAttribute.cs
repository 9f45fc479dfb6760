namespace Commonweal.Platform.Search;

/// <summary>Search finds it by this name. Saving keeps the name as search reads it in a column beside it, <see cref="Folding.Column"/>.</summary>
/// <param name="name">The property that holds the name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FindableAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
