namespace Commonweal.Web.OpenData;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on the page.</param>
/// <param name="Page">Its number, counted from 1.</param>
/// <param name="Pages">How many pages the list has.</param>
/// <param name="Total">How many things the list has.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
internal sealed record Paged<T>(IReadOnlyList<T> Items, int Page, int Pages, int Total, string? Next)
{
    /// <summary>The same page, each thing as it is answered.</summary>
    public Paged<TAnswer> Select<TAnswer>(Func<T, TAnswer> answer) => new([.. Items.Select(answer)], Page, Pages, Total, Next);
}
