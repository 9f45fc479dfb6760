namespace Commonweal.Tests.Whole;

public sealed class BudgetTests
{
    private static readonly string[] s_written = [".cs", ".cshtml", ".scss", ".js"];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Budgets.LongFiles(Repository.ReadAll("src", s_written).Where(f => !f.Path.Contains("/Migrations/", StringComparison.Ordinal))).ShouldBeNone();

    [Fact]
    public void The_typical_file_is_short() => Budgets.TypicalFile(Repository.Code).ShouldBeNone();

    [Fact]
    public void No_method_is_longer_than_40_lines() => Budgets.LongMethods(Repository.Code).ShouldBeNone();

    [Fact]
    public void The_typical_method_is_short() => Budgets.TypicalMethod(Repository.Code).ShouldBeNone();

    [Fact]
    public void Interfaces_are_few() => Budgets.Interfaces(Repository.Code).ShouldBeNone();

    [Fact]
    public void Every_type_is_named_after_what_it_is() => Budgets.EmptyNames(Repository.Code).ShouldBeNone();

    [Fact]
    public void No_file_is_called_Extensions() => Budgets.ExtensionsFiles(Repository.Code).ShouldBeNone();

    [Fact]
    public void The_program_stands_on_at_most_18_packages() =>
        Budgets.Packages(Repository.ReadAll("src", ".csproj")).ShouldBeNone();

    [Fact]
    public void A_file_of_301_lines_is_refused_and_one_of_300_is_not()
    {
        var files = new[] { Lines("Long.cs", 301), Lines("Full.cs", 300) };

        Assert.Equal(["Long.cs:301 the file has 301 lines and may have 300: move one of its ideas to a file of its own"], Budgets.LongFiles(files));
    }

    [Fact]
    public void Files_that_are_mostly_long_are_refused()
    {
        var median = Budgets.TypicalFile([Lines("A.cs", 10), Lines("B.cs", 41), Lines("C.cs", 41)]);
        var ninetieth = Budgets.TypicalFile([.. Enumerable.Range(0, 9).Select(n => Lines($"{n}.cs", 10)), Lines("Long.cs", 111)]);

        Assert.StartsWith("The median file has 41 lines", Assert.Single(median), StringComparison.Ordinal);
        Assert.Contains("Long.cs:1 (111)", Assert.Single(ninetieth), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(41, 1)]
    [InlineData(40, 0)]
    public void A_method_of_41_lines_is_refused_and_one_of_40_is_not(int lines, int refused) =>
        Assert.Equal(refused, Budgets.LongMethods([Method(lines)]).Count(o => o.StartsWith("Sample.cs:3 the method has 41", StringComparison.Ordinal)));

    [Fact]
    public void A_long_method_is_refused_as_an_expression_and_as_top_level_statements_too()
    {
        var expression = new Source("E.cs", $"class C\n{{\n    int M() =>\n{string.Concat(Enumerable.Repeat("        1 +\n", 40))}        1;\n}}\n");
        var statements = new Source("Program.cs", string.Concat(Enumerable.Repeat("System.Console.WriteLine();\n", 41)));

        Assert.Equal(["E.cs:3", "Program.cs:1"], Budgets.LongMethods([expression, statements]).Select(o => o.Split(' ')[0]));
    }

    [Fact]
    public void Methods_that_are_mostly_long_are_refused()
    {
        var median = Budgets.TypicalMethod([Method(6)]);
        var ninetieth = Budgets.TypicalMethod([.. Enumerable.Repeat(Method(1), 9), Method(16)]);

        Assert.StartsWith("The median method has 6 lines", Assert.Single(median), StringComparison.Ordinal);
        Assert.StartsWith("The 90th percentile method has 16 lines", Assert.Single(ninetieth), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seventh_interface_among_few_types_is_refused_and_each_is_named()
    {
        var six = Enumerable.Range(1, 6).Select(n => new Source($"I{n}.cs", $"interface I{n};")).ToList();

        Assert.Empty(Budgets.Interfaces(six));
        Assert.Contains("I7.cs:1 I7", Budgets.Interfaces([.. six, new Source("I7.cs", "interface I7;")]));
    }

    [Fact]
    public void Names_that_say_nothing_are_refused()
    {
        var names = new[] { "FormHelper", "MeetingManager", "TextUtils", "PostService", "SeatDto", "SeatDTO", "GovButton", "Body" };

        var refused = Budgets.EmptyNames([new Source("Names.cs", string.Join('\n', names.Select(n => $"class {n};")))]);

        Assert.Equal(names[..6], refused.Select(r => r.Split(' ')[1]));
    }

    [Fact]
    public void A_file_of_extensions_is_refused() =>
        Assert.Single(Budgets.ExtensionsFiles([new Source("src/DateExtensions.cs", ""), new Source("src/Dates.cs", "")]));

    [Fact]
    public void A_nineteenth_package_is_refused()
    {
        static Source Project(int packages) => new("A.csproj",
            $"<Project>{string.Concat(Enumerable.Range(1, packages).Select(n => $"<PackageReference Include='P{n}' />"))}</Project>");

        Assert.Empty(Budgets.Packages([Project(18), Project(17)]));
        Assert.StartsWith("19 runtime packages", Budgets.Packages([Project(19)]).First(), StringComparison.Ordinal);
    }

    private static Source Lines(string path, int count) => new(path, string.Concat(Enumerable.Repeat("//\n", count)));

    private static Source Method(int lines) =>
        new("Sample.cs", $"class C\n{{\n    void M()\n    {{\n{string.Concat(Enumerable.Repeat("        ;\n", lines))}    }}\n}}\n");
}
