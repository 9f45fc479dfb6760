namespace Commonweal.Platform;

/// <summary>Of a property that no line of history tells: what stands in it is of a person, and is forgotten with the row.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UntoldAttribute : Attribute;
