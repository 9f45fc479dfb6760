using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Whole;

public sealed class LayoutTests
{
    // Where the two databases may differ, and nowhere else.
    private static readonly string[] s_own = ["Sqlite.cs", "Postgres.cs"];

    [Fact]
    public void No_table_says_how_one_database_stores_it() => StoreTypes(Repository.CodeWithMigrations).ShouldBeNone();

    [Fact]
    public void Migrations_are_written_by_hand() => Generated(Repository.CodeWithMigrations).ShouldBeNone();

    [Theory]
    [InlineData("""table.Column<string>(type: "TEXT", maxLength: 20)""")]
    [InlineData("""table.Column<string>("TEXT")""")]
    [InlineData("""migrationBuilder.AddColumn<string>("Venue", "Meetings", "character varying(200)")""")]
    [InlineData("""migrationBuilder.AlterColumn<string>("Venue", "Meetings", type: "TEXT")""")]
    [InlineData("""meeting.Property(m => m.Venue).HasColumnType("TEXT")""")]
    public void A_store_type_is_refused(string code) =>
        Assert.StartsWith("M0001.cs:1 says how one database stores a column", Assert.Single(StoreTypes([Code("M0001.cs", code)])), StringComparison.Ordinal);

    [Theory]
    [InlineData("""table.Column<string>(maxLength: 20)""")]
    [InlineData("""migrationBuilder.AddColumn<string>("Venue", "Meetings", maxLength: 200)""")]
    [InlineData("""link.Attribute(type: "application/atom+xml")""")]
    [InlineData("""report.Column("Venue")""")]
    public void A_column_that_leaves_its_type_to_the_database_is_in_order(string code) => Assert.Empty(StoreTypes([Code("M0001.cs", code)]));

    [Fact]
    public void The_files_of_the_two_databases_may_name_their_types() =>
        Assert.Empty(StoreTypes([Code("src/Commonweal/Platform/Database/Sqlite.cs", """series.HasColumnType("INTEGER")""")]));

    [Fact]
    public void A_generated_designer_or_snapshot_is_refused()
    {
        var files = new[] { "M0001.Designer.cs", "CommonwealDbModelSnapshot.cs", "M0001Start.cs" }.Select(name => new Source(name, ""));

        Assert.Equal(["M0001.Designer.cs:1", "CommonwealDbModelSnapshot.cs:1"], Generated(files).Select(o => o.Split(' ')[0]));
        Assert.Single(Generated([new("Renamed.cs", "class Renamed : ModelSnapshot;")]));
    }

    private static Source Code(string path, string expression) => new(path, $"class Sample {{ object O() => {expression}; }}");

    private static IEnumerable<string> StoreTypes(IEnumerable<Source> files) =>
        from file in files
        where !s_own.Contains(file.Name)
        from call in file.All<InvocationExpressionSyntax>()
        where NamesAType(call)
        select $"{file.Place(call)} says how one database stores a column: leave it to each, or put it in Sqlite.cs and Postgres.cs";

    private static bool NamesAType(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        var name = call.Expression is MemberAccessExpressionSyntax member ? member.Name : call.Expression;

        return name switch
        {
            IdentifierNameSyntax { Identifier.Text: "HasColumnType" } => true,
            GenericNameSyntax { Identifier.Text: "Column" } => IsText(Named(arguments, "type") ?? Unnamed(arguments, 0)),
            GenericNameSyntax { Identifier.Text: "AddColumn" or "AlterColumn" } => IsText(Named(arguments, "type") ?? Unnamed(arguments, 2)),
            _ => false,
        };
    }

    private static ArgumentSyntax? Named(SeparatedSyntaxList<ArgumentSyntax> arguments, string name) =>
        arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.Text == name);

    private static ArgumentSyntax? Unnamed(SeparatedSyntaxList<ArgumentSyntax> arguments, int place) =>
        arguments.Count > place && arguments[place].NameColon is null ? arguments[place] : null;

    private static bool IsText(ArgumentSyntax? argument) => argument?.Expression.IsKind(SyntaxKind.StringLiteralExpression) == true;

    private static IEnumerable<string> Generated(IEnumerable<Source> files) =>
        from file in files
        where file.Name.EndsWith(".Designer.cs", StringComparison.Ordinal) || file.Name.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal)
            || file.All<BaseTypeSyntax>().Any(b => b.Type.ToString() == "ModelSnapshot")
        select $"{file.Path}:1 is what a tool makes: migrations are written by hand, once for both databases";
}
