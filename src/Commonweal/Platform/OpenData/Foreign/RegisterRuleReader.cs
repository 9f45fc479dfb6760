using Commonweal.Platform.Files;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Reads the part of a profile that fills one register.</summary>
internal sealed class RegisterRuleReader(YamlPart part, IReadOnlyList<Register> registers)
{
    public RegisterRule Read()
    {
        var named = part.TextOf("register");
        var register = registers.FirstOrDefault(r => r.Name == named);
        if (register is not { IsShared: true })
        {
            part.Refuse("register", $"\"{named}\" is not a register of what all partnerships share; name one of {string.Join(", ", registers.Where(r => r.IsShared).Select(r => r.Name))}");
            register = registers.First(r => r.IsShared);
        }

        var rule = new RegisterRule(register, part.MaybeText("for-each"), ColumnsOf(register));
        part.RefuseWhatIsLeft();
        return rule;
    }

    private List<(Column Column, IReadOnlyList<CellRule> Rules)> ColumnsOf(Register register)
    {
        var columns = new List<(Column, IReadOnlyList<CellRule>)>();
        foreach (var (name, value) in part.Maybe("columns")?.Pairs ?? [])
        {
            if (register.Columns.FirstOrDefault(c => c.Name == name) is { } column)
            {
                columns.Add((column, [.. value.Items.Select(RuleOf)]));
            }
            else
            {
                value.Refuse(name, $"is not a column of {register.File}; name one of {string.Join(", ", register.Columns.Select(c => c.Name))}");
            }
        }

        foreach (var missing in register.Columns.Where(c => c.IsRequired && !columns.Exists(o => o.Item1 == c)))
        {
            part.Refuse(missing.Name, $"is needed in {register.File}; say under columns how it is read");
        }

        return columns;
    }

    private CellRule RuleOf(YamlPart rule)
    {
        if (rule.IsText)
        {
            return new CellRule(rule.Text);
        }

        var read = new CellRule(
            rule.MaybeText("column"),
            rule.MaybeText("always"),
            rule.Maybe("words")?.Pairs.ToDictionary(p => p.Key, p => p.Value.Text, StringComparer.Ordinal),
            OtherwiseOf(rule),
            rule.MaybeText("date"),
            rule.MaybeText("found-in"),
            rule.MaybeText("gives"));
        rule.RefuseWhatIsLeft();
        RefuseHalves(rule, read);
        return read;
    }

    private void RefuseHalves(YamlPart rule, CellRule read)
    {
        if (read.Heading is null == read.Always is null)
        {
            rule.Refuse("column", "is missing; name the foreign column, or write always: and the text");
        }

        if (read.FoundIn is { } register && registers.FirstOrDefault(r => r.Name == register)?.Columns.Any(c => c.Name == read.Gives) is not true)
        {
            rule.Refuse("found-in", $"\"{register}\" has no column \"{read.Gives}\"; name a register, and under gives: one of its columns");
        }
    }

    private static Otherwise OtherwiseOf(YamlPart rule)
    {
        var said = rule.MaybeText("otherwise");
        if (said is not (null or "as-it-is" or "empty" or "refuse"))
        {
            rule.Refuse("otherwise", $"\"{said}\" is not known; write as-it-is, empty or refuse");
        }

        return said switch { "as-it-is" => Otherwise.AsItIs, "empty" => Otherwise.Empty, _ => Otherwise.Refuse };
    }
}
