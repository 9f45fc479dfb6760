namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>What came back from the provider.</summary>
/// <param name="Begun">What it answers, where this browser had begun anything.</param>
/// <param name="Typed">What they had typed before, sealed.</param>
/// <param name="Who">Who it is; null where it came to nothing.</param>
/// <param name="WhyNot">Why it came to nothing.</param>
public sealed record Answer(Begun? Begun, string? Typed, OutsideIdentity? Who, WhyNot? WhyNot);
