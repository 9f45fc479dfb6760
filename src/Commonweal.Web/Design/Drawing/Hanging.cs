namespace Commonweal.Web.Design.Drawing;

/// <summary>
/// Hangs a box from the one that it answers to where both stand within the same: whoever is drawn below a box then belongs
/// to it or answers to it, and the line says which.
/// </summary>
internal static class Hanging
{
    public static void Rehang(IEnumerable<Link> links)
    {
        foreach (var link in links.OrderBy(l => l.Kind).Where(l => l.From.Kind is null))
        {
            if (link.To == link.From.Parent || CanHang(link.From, link.To))
            {
                (link.From.Parent, link.From.Kind) = (link.To, link.Kind);
            }
        }
    }

    // Nobody hangs below one of lesser rank, from a box outside or from what hangs from itself.
    private static bool CanHang(Node node, Node from) =>
        node.Within is not null
        && Above(from, n => n.Within).FirstOrDefault(n => n.Within == node.Within) is { } sibling
        && sibling != node
        && sibling.Box.Rank <= node.Box.Rank
        && !Above(from, n => n.Parent).Contains(node);

    private static IEnumerable<Node> Above(Node node, Func<Node, Node?> next)
    {
        for (Node? at = node; at is not null; at = next(at))
        {
            yield return at;
        }
    }
}
