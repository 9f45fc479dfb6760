using System.Text;
using Commonweal.Platform.Files;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Reads a profile from its YAML, or says of each thing that is wrong with it the line where it stands.</summary>
internal sealed class ProfileReader(string name, IReadOnlyList<Register> registers, IReadOnlyList<Intake> intakes)
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The profile; of no use while there are faults.</summary>
    public Profile? Read(string yaml) => YamlPart.Read(name + ".yaml", new StringReader(yaml), _faults) is { } all ? Read(all) : null;

    private Profile Read(YamlPart all)
    {
        all.TextOf("title");
        IReadOnlyList<string> with = [.. all.ItemsOf("with").Select(w => w.Text)];
        var rules = new RegisterRuleReader(registers, with);
        var profile = new Profile
        {
            Name = name,
            Encoding = EncodingOf(all),
            Source = all.MaybeText("source"),
            Key = all.MaybeText("key"),
            File = all.MaybeText("file"),
            With = with,
            Kinds = KindsOf(all),
            LeavesOut = RegisterRuleReader.LeavesOut(all),
            Corrections = [.. all.ItemsOf("corrections").Select(Correction)],
            Registers = [.. all.ItemsOf("registers").Select(rules.Shared)],
            Partnerships = all.Maybe("partnerships") is { } partnerships ? rules.Partnerships(partnerships) : null,
            Intakes = [.. from intake in intakes let part = all.Maybe(intake.Name) where part is not null select rules.TakenIn(part, intake)],
        };
        all.RefuseWhatIsLeft();
        if (profile.Key is null && (profile.Corrections.Count > 0 || LeadsToItself(profile).Any()))
        {
            all.Refuse("key", "is missing; name the foreign column by which rows are told apart");
        }

        RefuseWhatLeadsNowhere(profile, all);
        return profile;
    }

    private Encoding EncodingOf(YamlPart all)
    {
        var text = all.TextOf("encoding");
        if (CsvText.EncodingOf(text) is { } encoding)
        {
            return encoding;
        }

        all.Maybe("encoding")?.Refuse("encoding", $"\"{text}\" is not the name of an encoding; write utf-8, windows-1252, ibm850 or another");
        return Encoding.UTF8;
    }

    // Kinds stand in the profile as they would stand in kinds.csv.
    private RegisterFile KindsOf(YamlPart all)
    {
        var kinds = registers.First(r => r.Name == "kinds");
        var file = RegisterFile.Of(kinds);
        foreach (var kind in all.ItemsOf("kinds"))
        {
            var before = file.Faults.Count;
            file.Take(0, [.. kinds.Columns.Select(c => ((Column?)c, kind.MaybeText(c.Name) ?? (c.Name == "source" ? all.MaybeText("source") ?? "" : "")))]);
            kind.RefuseWhatIsLeft();
            file.Faults.Skip(before).ToList().ForEach(f => kind.Refuse(f.Column, f.Message));
        }

        return file;
    }

    private static Correction Correction(YamlPart part)
    {
        var read = new Correction(part.TextOf("row"), part.TextOf("column"), part.TextOf("reads"), part.TextOf("right"), part.TextOf("because"));
        part.RefuseWhatIsLeft();
        return read;
    }

    private static IEnumerable<string> LeadsToItself(Profile profile) =>
        profile.Registers.SelectMany(r => r.Columns).SelectMany(c => c.Rules).Where(r => r.FoundIn is null).Select(r => r.Gives).OfType<string>().Distinct();

    // What another row gives must be there, and must not lead to a third.
    private static void RefuseWhatLeadsNowhere(Profile profile, YamlPart all)
    {
        foreach (var column in LeadsToItself(profile))
        {
            var (found, rules) = profile.Registers.Count == 0 ? default : profile.Registers[0].Columns.FirstOrDefault(c => c.Column.Name == column);
            if (found is null || rules.Any(r => r.Gives is not null))
            {
                all.Refuse("gives", $"\"{column}\" is not a column that the first register reads from its own row; name one that is");
            }
        }

        // One with a key alone is there to be looked into by another.
        if (profile.Registers.Count == 0 && profile.Key is null)
        {
            all.Refuse("registers", "is missing; name the registers that the file fills");
        }
    }
}
