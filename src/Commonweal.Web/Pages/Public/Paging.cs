using System.Globalization;
using Commonweal.Platform;

namespace Commonweal.Web.Pages.Public;

/// <summary>Which part of a long list is shown; a page that the list does not have is not there.</summary>
public sealed class Paging
{
    /// <summary>How many stand on one page.</summary>
    public const int Size = 100;

    public Paging(string? asked, int count)
    {
        Of = Math.Max(1, (count + Size - 1) / Size);
        Page = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        if (Page < 1 || Page > Of)
        {
            throw new NotThereException();
        }
    }

    public int Page { get; }

    public int Of { get; }

    public IEnumerable<T> Shown<T>(IEnumerable<T> all) => all.Skip((Page - 1) * Size).Take(Size);
}
