using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Commonweal.Platform.Database;

/// <summary>Makes a table whose rows lie in the order of their key, where the migration asks for it: half the room, and read in one go.</summary>
internal sealed class Clustered(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    /// <summary>What a migration says of such a table; PostgreSQL passes it over.</summary>
    public const string Annotation = "Commonweal:Clustered";

    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        builder.Append(operation[Annotation] is true ? " WITHOUT ROWID;" : ";").AppendLine();
        EndStatement(builder);
    }
}
