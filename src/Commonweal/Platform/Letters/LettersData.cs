using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Letters;

/// <summary>Letters, as held. What becomes of one is noted by one statement each, so that of two servers one hands it over.</summary>
public static class LettersData
{
    public static DbSet<Letter> Letters(this CommonwealDb db) => db.Set<Letter>();

    /// <summary>Lets a letter be tried again that was given up or is in doubt; false where it is neither.</summary>
    public static async Task<bool> TryAgainAsync(this CommonwealDb db, Guid letter, DateTime now, CancellationToken stopping) => await db.WriteAsideAsync(
        $"""
        UPDATE "Letters" SET "BegunAt" = NULL, "Tries" = 0, "NotBefore" = {now}, "Failure" = NULL
        WHERE "Id" = {letter} AND "SentAt" IS NULL AND "DroppedAt" IS NULL AND ("BegunAt" IS NULL OR "BegunAt" <= {now - Letter.InHand})
        """,
        stopping) == 1;

    /// <summary>Those whose time has come, the oldest first.</summary>
    internal static IQueryable<Letter> Due(this IQueryable<Letter> letters, DateTime now) =>
        letters.Where(l => l.SentAt == null && l.DroppedAt == null && l.BegunAt == null && l.NotBefore <= now).OrderBy(l => l.WrittenAt).ThenBy(l => l.Id);

    internal static async Task<bool> BeginAsync(this CommonwealDb db, Guid letter, DateTime now) => await db.WriteAsideAsync(
        $"""
        UPDATE "Letters" SET "BegunAt" = {now}, "Tries" = "Tries" + 1
        WHERE "Id" = {letter} AND "BegunAt" IS NULL AND "SentAt" IS NULL AND "DroppedAt" IS NULL AND "NotBefore" <= {now}
        """,
        CancellationToken.None) == 1;

    internal static Task SentAsync(this CommonwealDb db, Guid letter, DateTime now, string? but) =>
        db.WriteAsideAsync($"""UPDATE "Letters" SET "SentAt" = {now}, "BegunAt" = NULL, "Failure" = {but} WHERE "Id" = {letter}""", CancellationToken.None);

    internal static Task NotTakenAsync(this CommonwealDb db, Guid letter, DateTime? next, string why) =>
        db.WriteAsideAsync($"""UPDATE "Letters" SET "BegunAt" = NULL, "NotBefore" = {next}, "Failure" = {why} WHERE "Id" = {letter}""", CancellationToken.None);

    internal static Task InDoubtAsync(this CommonwealDb db, Guid letter, string why) =>
        db.WriteAsideAsync($"""UPDATE "Letters" SET "Failure" = {why} WHERE "Id" = {letter}""", CancellationToken.None);

    internal static Task DropAsync(this CommonwealDb db, Guid letter, DateTime now, string why) =>
        db.WriteAsideAsync($"""UPDATE "Letters" SET "DroppedAt" = {now}, "Failure" = {why} WHERE "Id" = {letter} AND "BegunAt" IS NULL AND "SentAt" IS NULL""", CancellationToken.None);
}

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public const int MaxFailure = 500;

    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("Letters");
        letter.Property(l => l.Id).ValueGeneratedNever();
        letter.Property(l => l.Purpose).HasMaxLength(50);
        letter.Property(l => l.Subject).HasMaxLength(Letter.MaxSubject);
        letter.Property(l => l.Text).HasMaxLength(Letter.MaxText);
        letter.Property(l => l.Failure).HasMaxLength(MaxFailure);
        letter.HasIndex(l => new { l.PartnershipId, l.WrittenAt });
        letter.HasIndex(l => l.NotBefore);
    }
}
