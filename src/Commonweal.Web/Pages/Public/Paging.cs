using System.Globalization;
using Commonweal.Platform;

namespace Commonweal.Web.Pages.Public;

/// <summary>Which part of a long list is shown; a page that the list does not have is not there.</summary>
public sealed class Paging
{
    private const int Usual = 100;

    private readonly int _size;

    /// <param name="asked">The page asked for, as it was typed.</param>
    /// <param name="count">How long the list is.</param>
    /// <param name="size">How many stand on one page.</param>
    public Paging(string? asked, int count, int size = Usual)
    {
        _size = size;
        Of = Math.Max(1, (count + size - 1) / size);
        Page = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        if (Page < 1 || Page > Of)
        {
            throw new NotThereException();
        }
    }

    public int Page { get; }

    public int Of { get; }

    /// <summary>Those on this page, which are then all that is read.</summary>
    public IQueryable<T> Shown<T>(IQueryable<T> all) => all.Skip((Page - 1) * _size).Take(_size);

    public IEnumerable<T> Shown<T>(IEnumerable<T> all) => all.Skip((Page - 1) * _size).Take(_size);
}
