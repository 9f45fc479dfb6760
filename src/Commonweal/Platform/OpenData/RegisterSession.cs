using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.OpenData;

/// <summary>One partnership's registers, brought together to be written out or to be changed by an import.</summary>
/// <param name="db">Where they are held.</param>
/// <param name="slug">The partnership's slug.</param>
/// <param name="changes">Whether an import is to change them.</param>
public sealed class RegisterSession(CommonwealDb db, string slug, bool changes)
{
    private readonly Dictionary<(Type Type, string Key), object> _known = [];
    private readonly Dictionary<Guid, string> _keys = [];
    private readonly Dictionary<Guid, Listing> _ours = [];
    private readonly Dictionary<Guid, Guid> _others = [];
    private readonly HashSet<Guid> _foreign = [];
    private readonly HashSet<Guid> _publicly = [];
    private readonly Dictionary<Guid, string> _partnerships = [];
    private readonly Dictionary<string, Entity> _bySlug = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _staying = [];
    private readonly Dictionary<GrowingRegister, IReadOnlyList<object>> _held = [];

    public CommonwealDb Db => db;

    /// <summary>The partnership's slug.</summary>
    public string Slug => slug;

    /// <summary>Whether an import is to change them.</summary>
    public bool Changes => changes;

    /// <summary>The partnership's id, made for it if there is no such partnership yet.</summary>
    public Guid PartnershipId { get; private set; }

    public bool IsNew { get; private set; }

    /// <summary>Says which partnership it is, or that there is none yet.</summary>
    public void Identify(Guid? partnershipId) => (PartnershipId, IsNew) = (partnershipId ?? Guid.CreateVersion7(), partnershipId is null);

    internal bool Lists(Entity thing) => _ours.ContainsKey(thing.Id);

    /// <summary>Whether another partnership lists it, so that this one cannot change it.</summary>
    internal bool IsListedElsewhere(Entity thing) => _others.ContainsKey(thing.Id);

    /// <summary>Whether another partnership lists it that the public may see: what that one says of it is public, and counts before a foreign file.</summary>
    internal bool IsListedPublicly(Entity thing) => _publicly.Contains(thing.Id);

    /// <summary>Whether the public may not see the partnership, so that nothing that it says may come to stand on a public page.</summary>
    internal bool IsDraft { get; set; }

    /// <summary>Whether it came from a foreign file: a partnership may say more of it, and cannot take it away.</summary>
    internal bool IsForeign(Entity thing) => _foreign.Contains(thing.Id);

    /// <summary>Whether it is what the installation itself lists, and no partnership.</summary>
    internal bool IsOfTheInstallation => PartnershipId == Owner.Installation;

    /// <summary>Another partnership that lists the thing.</summary>
    internal string WhoElseLists(Entity thing) => _partnerships[_others[thing.Id]];

    /// <summary>Says what another partnership is called, and what its address is.</summary>
    public void Name(Entity partnership, string slug, string name)
    {
        (_partnerships[partnership.Id], _bySlug[slug]) = (name, partnership);
        _keys[partnership.Id] = slug;
    }

    /// <summary>Another partnership by its address; none where there is no such partnership.</summary>
    public Entity? Other(string slug) => _bySlug.GetValueOrDefault(slug);

    internal void List(Entity thing)
    {
        var listing = new Listing(PartnershipId, thing.Id);
        if (_ours.TryAdd(thing.Id, listing))
        {
            db.Listings.Add(listing);
        }
    }

    internal void Unlist(Entity thing)
    {
        _ours.Remove(thing.Id, out var listing);
        db.Listings.Remove(listing!);
    }

    internal async Task LoadAsync(IReadOnlyList<Register> registers, CancellationToken stopping)
    {
        await registers.OfType<INamesThePartnership>().Single().IdentifyAsync(this, stopping);
        await LoadListedAsync(registers, [], stopping);
    }

    /// <summary>Brings together what the installation itself lists: what came from foreign files.</summary>
    internal async Task LoadForeignAsync(IReadOnlyList<Register> registers, IQueryable<Guid> published, CancellationToken stopping)
    {
        Identify(Owner.Installation);
        await LoadListedAsync(registers, [.. await published.ToListAsync(stopping)], stopping);
    }

    private async Task LoadListedAsync(IReadOnlyList<Register> registers, HashSet<Guid> published, CancellationToken stopping)
    {
        foreach (var listing in await db.Listings.Where(l => changes || l.PartnershipId == PartnershipId).ToListAsync(stopping))
        {
            if (listing.PartnershipId == PartnershipId)
            {
                _ours[listing.ThingId] = listing;
            }
            else if (listing.PartnershipId == Owner.Installation)
            {
                _foreign.Add(listing.ThingId);
            }
            else
            {
                _others[listing.ThingId] = listing.PartnershipId;
                _ = published.Contains(listing.PartnershipId) && _publicly.Add(listing.ThingId);
            }
        }

        foreach (var register in registers)
        {
            await register.LoadAsync(this, stopping);
        }
    }

    /// <summary>Makes a thing known by its natural key, to the rows of registers that come later.</summary>
    public void Know<T>(string key, T thing)
        where T : Entity
    {
        _known[(typeof(T), key)] = thing;
        _keys[thing.Id] = key;
    }

    internal void Stay(IEnumerable<Guid> things) => _staying.UnionWith(things);

    /// <summary>Whether rows of a register that only grows are held of it, so that it stays even where nobody lists it.</summary>
    internal bool Stays(Entity thing) => _staying.Contains(thing.Id);

    internal void Hold(GrowingRegister register, IReadOnlyList<object> rows) => _held[register] = rows;

    /// <summary>The rows of a register that only grows; none where they are to be changed.</summary>
    internal IReadOnlyList<object> Held(GrowingRegister register) => _held.GetValueOrDefault(register, []);

    internal void Forget<T>(string key)
        where T : Entity => _known.Remove((typeof(T), key));

    /// <summary>The thing of that key; none for none.</summary>
    public T? Find<T>(string? key)
        where T : Entity => key is null ? null
        : FindOrNone<T>(key)
        ?? throw new BrokenRuleException($"\"{key}\" is not known; add it to its register or correct the spelling");

    internal T? FindOrNone<T>(string key)
        where T : Entity => (T?)_known.GetValueOrDefault((typeof(T), key));

    /// <summary>Everything known of a sort.</summary>
    public IEnumerable<T> All<T>() => _known.Where(k => k.Key.Type == typeof(T)).Select(k => (T)k.Value);

    /// <summary>The natural key of a thing; none for none, and none for a thing that is hidden from this reader.</summary>
    public string? KeyOf(Guid? id) => id is { } known ? _keys.GetValueOrDefault(known) : null;

    /// <summary>The word of a kind, without its list.</summary>
    public string? KindOf(Guid? id) => KeyOf(id)?.Split('/')[1];

    /// <summary>The kind of a word on a list; none for none.</summary>
    public Kind? FindKind(KindOf of, string? kind) => kind is null ? null : Find<Kind>(KindsRegister.Key(of, kind));
}
