using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Database;

internal sealed class EchoMapping : IEntityTypeConfiguration<Echo>
{
    public void Configure(EntityTypeBuilder<Echo> echo)
    {
        echo.ToTable("Echoes");
        echo.HasKey(e => e.OwnerId);
        echo.Property(e => e.OwnerId).ValueGeneratedNever();
    }
}
