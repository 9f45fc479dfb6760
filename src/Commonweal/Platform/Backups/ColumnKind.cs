namespace Commonweal.Platform.Backups;

/// <summary>What a column holds, in words that either database understands.</summary>
public enum ColumnKind
{
    Text,
    Number,
    Fraction,
    YesOrNo,
    Day,
    Instant,
    Id,
    Bytes,
}
