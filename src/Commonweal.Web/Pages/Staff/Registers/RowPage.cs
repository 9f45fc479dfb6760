using System.Security.Cryptography;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Pages.Staff.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>A page on which a row of a register is added or put right; its fields are the register's own columns.</summary>
public abstract class RowPage(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book), IShowsBoth
{
    // Boards, groups and seats have a page of their own to end on, which asks what becomes of what hangs on them.
    private static readonly string[] EndElsewhere = ["partnership", "bodies", "seats"];

    // More than these are typed by name, with the browser's help.
    private const int MostInASelect = 60;

    private const int LongText = 500;

    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute(Name = "register")]
    public string Name { get; set; } = "";

    /// <summary>The key of the row; none where one is added.</summary>
    [FromQuery(Name = "row")]
    public string? RowKey { get; set; }

    /// <summary>The mark of the row as it was when the form was shown.</summary>
    [BindProperty]
    public string? Was { get; set; }

    /// <summary>What was typed, by column.</summary>
    [BindProperty(Name = nameof(Cells))]
    public Dictionary<string, string?> Cells { get; set; } = [];

    public KeptRegister Kept { get; private set; } = null!;

    /// <summary>The row that is put right; none where one is added, and where somebody else took it back meanwhile.</summary>
    public KeptRow? Row { get; private set; }

    public bool SomebodyWasFirst { get; private set; }

    private Guid _partnership;

    /// <summary>Whether there is such an act of the register, and the row that it is about.</summary>
    protected virtual bool IsThere => Row is not null;

    /// <summary>The columns that are asked for.</summary>
    public virtual IEnumerable<Column> Asked => Kept.Register.Columns;

    public override async Task LoadAsync()
    {
        var isPost = HttpMethods.IsPost(Request.Method);
        _partnership = await Db.Partnerships().Where(p => p.Slug == P).Select(p => p.Id).SingleAsync();
        Kept = await KeptRegister.OpenAsync(Db, Modules.Registers, P, Name, changes: isPost, HttpContext.RequestAborted) ?? throw new NotThereException();
        Row = Kept.Row(RowKey);
        if (!isPost || RowKey is null ? !IsThere : Row is not null && !IsThere)
        {
            throw new NotThereException();
        }

        var mark = Mark(Row);
        SomebodyWasFirst = isPost && RowKey is not null && (Row is null || Was != mark);
        if (SomebodyWasFirst || !isPost)
        {
            Was = mark;
            ModelState.Remove(nameof(Was));
        }

        foreach (var column in Kept.Register.Columns)
        {
            Cells.TryAdd(column.Name, isPost ? null : Begun(column));
        }
    }

    /// <summary>Whether a row goes on, and may come to an end here.</summary>
    internal static bool CanEnd(Register register, KeptRow row, DateOnly today) =>
        !EndElsewhere.Contains(register.Name, StringComparer.Ordinal) && register.Columns.Any(c => c.Name == "until") && !(row.Lifetime.Until?.Latest <= today);

    /// <summary>Whether the same may stand in a register again from another day on.</summary>
    internal static bool CanChange(Register register) => register.KeyColumns.Any(c => c.Name == "from");

    /// <summary>What may stand in a column, where that is few enough to choose from.</summary>
    public IReadOnlyList<Choice> Few(Column column) => column.Description.Suggests.Length == 0 && Kept.Choices(column) is { Count: <= MostInASelect } few ? few : [];

    /// <summary>What may stand in a column, where it is typed with the browser's help.</summary>
    public IReadOnlyList<Choice> Many(Column column) => Few(column).Count == 0 ? Kept.Choices(column) : [];

    internal static bool IsLong(Column column) => column.Holds == typeof(string) && column.Description is { MaxLength: >= LongText, RefersTo: null, Suggests: [] };

    /// <summary>What was typed into the columns that were asked for, with what stands in the others.</summary>
    protected Dictionary<string, string> Typed()
    {
        var asked = Asked.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return Kept.Register.Columns.ToDictionary(c => c.Name, c => (asked.Contains(c.Name) ? Cells.GetValueOrDefault(c.Name) : Row?[c.Name]) ?? "", StringComparer.Ordinal);
    }

    /// <summary>Saves what was done, or shows beside each field what is wrong with it.</summary>
    protected async Task<IActionResult> SaveAsync(IReadOnlyList<Fault> faults, DateOnly? from, string done)
    {
        foreach (var fault in faults)
        {
            var column = Kept.Register.Columns.FirstOrDefault(c => c.Name == fault.Column);
            ModelState.AddModelError(Field(column), column is null || char.IsUpper(fault.Message[0]) ? fault.Message : $"{column.Label} {fault.Message}");
        }

        if (faults.Count > 0)
        {
            Db.ChangeTracker.Clear();
            return this.Again();
        }

        return await SaveAsync(_partnership, from, done, LocalRedirect(Url.Content($"~/staff/{P}/registers/{Name}")));
    }

    /// <summary>The field of the form beside which what is wrong with a column stands.</summary>
    protected virtual string Field(Column? column) => column is null ? "" : $"{nameof(Cells)}[{column.Name}]";

    // A link may say what is known already: whose it is to be, for example.
    private string? Begun(Column column) => Row is null ? Request.Query[column.Name].FirstOrDefault()
        : Row[column.Name] is not { Length: > 0 } cell ? null
        : column.Holds == typeof(ImpreciseDate) ? Row.Said[column.Name]
        : cell;

    private static string? Mark(KeptRow? row) => row is null ? null
        : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', row.Cells.Select(c => $"{c.Key}={c.Value}")))));
}
