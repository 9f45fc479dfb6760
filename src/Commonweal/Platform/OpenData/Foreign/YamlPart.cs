using YamlDotNet.RepresentationModel;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>A part of a YAML file, which says of itself where it stands when it is wrong.</summary>
/// <param name="node">The part.</param>
/// <param name="file">The file's name.</param>
/// <param name="faults">Where faults are gathered.</param>
internal sealed class YamlPart(YamlNode node, string file, List<Fault> faults)
{
    /// <summary>Its text; empty and refused where it is no text.</summary>
    public string Text
    {
        get
        {
            if (node is YamlScalarNode { Value: { } text })
            {
                return text is "~" ? "" : text;
            }

            Refuse(null, "is not a text; write one text here");
            return "";
        }
    }

    public bool IsText => node is YamlScalarNode;

    /// <summary>The parts of a list; one that is no list is a list of itself.</summary>
    public IReadOnlyList<YamlPart> Items => node is YamlSequenceNode list ? [.. list.Children.Select(Part)] : [this];

    /// <summary>What stands in it by its keys, in order.</summary>
    public IReadOnlyList<(string Key, YamlPart Value)> Pairs
    {
        get
        {
            if (node is YamlMappingNode map)
            {
                return [.. map.Children.Select(c => (((YamlScalarNode)c.Key).Value ?? "", Part(c.Value)))];
            }

            Refuse(null, "is not a list of keys with what they hold; write \"key: …\" on lines of their own");
            return [];
        }
    }

    /// <summary>Refuses every key that is not one of these.</summary>
    public YamlPart Knowing(params string[] keys)
    {
        foreach (var (key, value) in Pairs.Where(p => !keys.Contains(p.Key)))
        {
            value.Refuse(key, $"is not known here; remove it, or write one of {string.Join(", ", keys)}");
        }

        return this;
    }

    /// <summary>What stands under a key; none where it is not there.</summary>
    public YamlPart? Maybe(string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? Part(value) : null;

    /// <summary>The text under a key; none where it is not there.</summary>
    public string? MaybeText(string key) => Maybe(key)?.Text;

    /// <summary>The text under a key, which must be there.</summary>
    public string TextOf(string key)
    {
        if (MaybeText(key) is { } text)
        {
            return text;
        }

        Refuse(key, "is missing; add it");
        return "";
    }

    /// <summary>The parts of the list under a key; none where it is not there.</summary>
    public IReadOnlyList<YamlPart> ItemsOf(string key) => Maybe(key)?.Items ?? [];

    public void Refuse(string? key, string message) => faults.Add(new Fault(file, (int)node.Start.Line, key, message));

    private YamlPart Part(YamlNode part) => new(part, file, faults);
}
