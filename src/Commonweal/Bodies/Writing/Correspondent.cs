namespace Commonweal.Bodies.Writing;

/// <summary>Somebody to whom letters to boards and groups go.</summary>
/// <param name="Name">Who; where only a post is stated, the post.</param>
/// <param name="Email">Where; none where nobody has said.</param>
/// <param name="As">As what.</param>
/// <param name="For">For which seats, or of whom an assistant.</param>
/// <param name="Slug">By which a person's page is found; none of an assistant or a post.</param>
public sealed record Correspondent(string Name, string? Email, WrittenToAs As, IReadOnlyList<string> For, string? Slug)
{
    private const string Special = "()<>[]:;@\\,.\"";

    /// <summary>As it stands in a letter's head: a name with a comma or the like in quotation marks (RFC 5322, 3.2.3 and 3.4).</summary>
    public string Mailbox => Name.Any(c => Special.Contains(c, StringComparison.Ordinal))
        ? $"\"{Name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\" <{Email}>"
        : $"{Name} <{Email}>";
}
