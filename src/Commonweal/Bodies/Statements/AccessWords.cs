namespace Commonweal.Bodies.Statements;

/// <summary>What is stated of the public at a body's meetings.</summary>
/// <param name="MayAttend">Whether they may come; null where it is not stated.</param>
/// <param name="MaySpeak">Whether they may speak; null where it is not stated.</param>
/// <param name="MayAsk">Whether they may ask questions; null where it is not stated.</param>
/// <param name="Reason">Why it is so.</param>
public sealed record AccessWords(bool? MayAttend, bool? MaySpeak, bool? MayAsk, string? Reason);
