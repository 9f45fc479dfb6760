namespace Commonweal.Performance.Returns;

/// <summary>How figures came.</summary>
/// <param name="HowItCame">By which way.</param>
/// <param name="At">When.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Hash">Its SHA-256, in hexadecimal digits.</param>
/// <param name="AsksSignOff">Whether its figures are to be signed off before they count.</param>
public sealed record ReturnWords(HowItCame HowItCame, DateTime At, string? File = null, string? Hash = null, bool AsksSignOff = false);
