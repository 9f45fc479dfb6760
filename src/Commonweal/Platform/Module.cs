using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Letters;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.Platform;

/// <summary>What one capability offers the rest of the system, said in one place.</summary>
public abstract class Module
{
    /// <summary>The capability: the word that is its folder, its address and its heading.</summary>
    public string Name => GetType().Namespace!.Split('.')[^1];

    /// <summary>The capabilities that this one may use; a test reads the source and fails on any other.</summary>
    public abstract IReadOnlyList<string> Uses { get; }

    /// <summary>
    /// The further partnerships whose public pages show something of these, so that a page that is kept is dropped by the
    /// writes of these too; null where there are none.
    /// </summary>
    public virtual IQueryable<Guid>? AlsoShows(CommonwealDb db, IReadOnlyCollection<Guid> partnerships) => null;

    /// <summary>
    /// What search finds of it: its names, and the pages of the partnerships that show its things; of what the reader may see
    /// and of nothing else.
    /// </summary>
    public virtual IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) => [];

    /// <summary>What search finds of it besides where it looks everywhere: what is of no partnership.</summary>
    public virtual IEnumerable<Findable> FindsEverywhere(CommonwealDb db) => [];

    /// <summary>What letters are written for.</summary>
    public virtual IReadOnlyList<Purpose> Purposes => [];

    /// <summary>What may be done with it, and by whom.</summary>
    public virtual IReadOnlyList<Permission> Permissions => [];

    /// <summary>Takes somebody who is erased out of what people said in words; what refers to them is changed by whoever erases.</summary>
    public virtual Task ForgetAsync(CommonwealDb db, Erasure erasure, CancellationToken stopping) => Task.CompletedTask;

    /// <summary>What is done for it once a day.</summary>
    public virtual IReadOnlyList<DailyJob> Jobs => [];

    /// <summary>What foreign files may bring it beside rows of registers.</summary>
    public virtual IReadOnlyList<Intake> Intakes => [];

    /// <summary>Its part of the interchange, each register after those that it refers to.</summary>
    public virtual IReadOnlyList<Register> Registers => [];
}
