namespace Commonweal.Platform.OpenData;

/// <summary>That a cell names a row of a register, which must be there.</summary>
/// <param name="Column">The column in which it stands.</param>
/// <param name="Register">The register in which it must be found.</param>
/// <param name="OnList">The list on which it must stand, where the register is that of kinds.</param>
/// <param name="Cell">What stands in the cell.</param>
internal sealed record Reference(string Column, string Register, string? OnList, string Cell)
{
    public string Key => OnList is null ? Cell : $"{OnList}/{Cell}";
}
