namespace Commonweal.Platform.OpenData;

/// <summary>Describes one column of a register, on the property of its row.</summary>
/// <param name="name">The heading, in small letters with hyphens.</param>
/// <param name="about">What stands in it, in a sentence for the officer who fills it in.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColumnAttribute(string name, string about) : Attribute
{
    public string Name { get; } = name;

    public string About { get; } = about;

    /// <summary>Whether it is part of what tells one row from another.</summary>
    public bool IsKey { get; init; }

    /// <summary>The most characters that it holds.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>What an empty cell says; none where it says nothing.</summary>
    public string? IfEmpty { get; init; }

    /// <summary>Whether it holds numbers, or a sign for none: no spreadsheet runs a number for its minus.</summary>
    public bool HoldsNumbers { get; init; }

    /// <summary>The register in which what stands here must be found.</summary>
    public string? RefersTo { get; init; }

    /// <summary>The registers in which it may be found, where other columns say in which.</summary>
    public string[] Suggests { get; init; } = [];

    /// <summary>The list on which it must be found, where <see cref="RefersTo"/> is the register of kinds.</summary>
    public string? OnList { get; init; }
}
