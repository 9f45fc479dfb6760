namespace Commonweal.Platform.History;

/// <summary>A thing as we held it at the end of a day: as recorded, whatever was so on that day.</summary>
/// <param name="IsHeld">Whether we held it; null where that cannot be told.</param>
/// <param name="Fields">What stood in its fields and in those of what was stated of it.</param>
/// <param name="Doubts">The lines that came between and keep no fields, the newest first: imports, and lines that are erased or older than amendments.</param>
public sealed record AsRecorded(bool? IsHeld, IReadOnlyList<RecordedField> Fields, IReadOnlyList<HistoryLine> Doubts);
