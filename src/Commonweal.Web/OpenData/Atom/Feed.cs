using System.Globalization;
using System.Text;
using System.Xml;

namespace Commonweal.Web.OpenData.Atom;

/// <summary>News in the format that feed readers ask for: Atom (RFC 4287).</summary>
/// <param name="Id">Names it for ever, wherever it is served.</param>
/// <param name="Language">The language of its titles: "en".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Author">Who answers for it.</param>
/// <param name="Self">The whole address at which it stands.</param>
/// <param name="Page">The whole address of the page that it is about.</param>
/// <param name="Entries">What is new, the newest first.</param>
internal sealed record Feed(Guid Id, string Language, string Title, string Author, string Self, string Page, IReadOnlyList<FeedEntry> Entries)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Readable = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public byte[] Write()
    {
        var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Readable))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, Language);
            // What nothing was ever said of was never updated, and the standard asks for an instant.
            Begin(xml, Id, Title, Entries.Count > 0 ? Entries[0].At : DateTime.UnixEpoch, Author);
            Link(xml, "self", "application/atom+xml", Self);
            Link(xml, "alternate", "text/html", Page);
            foreach (var entry in Entries)
            {
                xml.WriteStartElement("entry", Atom);
                Begin(xml, entry.Id, entry.Title, entry.At, entry.Author);
                Link(xml, "alternate", "text/html", entry.Page);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Begin(XmlWriter xml, Guid id, string title, DateTime at, string author)
    {
        xml.WriteElementString("id", Atom, $"urn:uuid:{id}");
        xml.WriteElementString("title", Atom, Allowed(title));
        xml.WriteElementString("updated", Atom, at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Allowed(author));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // Half of a letter and most control characters cannot stand in XML, not even as numbers.
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes()
        .Select(letter => letter.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)letter.Value) ? letter : Rune.ReplacementChar));
}
