namespace Commonweal.Saltmarsh.Writing;

/// <summary>
/// Plain names, invented: a first name and a surname, drawn by what they are for. The same purpose draws the same name
/// at every run, and a purpose that is added later leaves the others their names.
/// </summary>
internal sealed class Names(string seed)
{
    private static readonly string[] s_first =
    [
        "Alan", "Alice", "Amina", "Andrew", "Angela", "Anita", "Barbara", "Ben", "Brian", "Carol", "Catherine", "Charles", "Claire", "Colin", "David", "Deborah",
        "Derek", "Diane", "Edward", "Elaine", "Farah", "Fiona", "Frank", "Gareth", "Gillian", "Graham", "Hannah", "Harold", "Imran", "Irene", "Jack", "Jane",
        "Janet", "Joan", "Joseph", "Judith", "Karen", "Keith", "Laura", "Leonard", "Linda", "Lucy", "Malcolm", "Marian", "Martin", "Maureen", "Michael", "Nadia",
        "Neil", "Nicola", "Norman", "Olive", "Patricia", "Paul", "Peter", "Philip", "Priya", "Rachel", "Raymond", "Robert", "Rosemary", "Roy", "Sandra", "Sarah",
        "Sheila", "Simon", "Stephen", "Sunita", "Susan", "Teresa", "Thomas", "Trevor", "Valerie", "Victor", "Wendy", "William",
    ];

    private static readonly string[] s_last =
    [
        "Abbott", "Ackroyd", "Alder", "Barley", "Bartram", "Beckett", "Bellamy", "Birch", "Blyth", "Bowers", "Brook", "Burrell", "Calder", "Carver", "Chandler", "Clay",
        "Copley", "Cottam", "Crane", "Dale", "Dawes", "Denby", "Drake", "Eades", "Elsom", "Fairley", "Fenwick", "Fielding", "Flint", "Garner", "Gibbs", "Goodall",
        "Hallam", "Harker", "Heath", "Holland", "Hussain", "Ingram", "Jessop", "Kaur", "Kemp", "Kendall", "Lacey", "Lister", "Lomax", "Marsden", "Mayhew", "Mercer",
        "Moxon", "Nash", "Norris", "Oakley", "Osborne", "Palmer", "Patel", "Pickering", "Platt", "Poole", "Quinn", "Rahman", "Reeve", "Rowley", "Sadler", "Sharpe",
        "Skelton", "Spence", "Stead", "Stokes", "Tallis", "Thorpe", "Tindall", "Underwood", "Varley", "Wadsworth", "Walton", "Warner", "Webster", "Whitlock", "Winter", "Yates",
    ];

    private readonly HashSet<string> _drawn = new(StringComparer.Ordinal);

    /// <summary>A name for a purpose, such as the seat and the part that somebody has there; nobody else of the partnership has it.</summary>
    public string For(string purpose)
    {
        for (var place = Place(purpose); ; place++)
        {
            var name = $"{s_first[place % (ulong)s_first.Length]} {s_last[place / (ulong)s_first.Length % (ulong)s_last.Length]}";
            if (_drawn.Add(name))
            {
                return name;
            }
        }
    }

    private ulong Place(string purpose) => Drawn($"{seed}/{purpose}");

    /// <summary>A number drawn by a text, the same at every run.</summary>
    public static ulong Drawn(string text)
    {
        // FNV-1a, because the hash codes of the runtime differ from run to run.
        var hash = 14695981039346656037;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash >> 20;
    }
}
