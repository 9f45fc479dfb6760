using Microsoft.EntityFrameworkCore.Migrations;

namespace Commonweal.Platform.Database;

/// <summary>Our migrations are numbered, 0001_History, and not dated as those that the tools of EF write; so that one can be named as the last.</summary>
internal sealed class MigrationNumbers : IMigrationsIdGenerator
{
    private const int Digits = 4;

    public string GenerateId(string name) => throw new NotSupportedException("Migrations are written by hand");

    public string GetName(string id) => id[(Digits + 1)..];

    public bool IsValidId(string value) => value.Length > Digits + 1 && value[Digits] == '_' && value.Take(Digits).All(char.IsAsciiDigit);
}
