namespace Commonweal.Platform.OpenData;

/// <summary>Where rows came from that are taken in.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Hash">Its SHA-256, in hexadecimal digits.</param>
public sealed record IntakeSource(string File, string Hash);
