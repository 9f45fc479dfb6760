using Commonweal.Platform.Files;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>Reads the parts of a profile that say how foreign rows fill a register, make partnerships, or are taken in.</summary>
/// <param name="registers">All registers.</param>
/// <param name="lookups">Further profiles in whose files cells can be looked up.</param>
internal sealed class RegisterRuleReader(IReadOnlyList<Register> registers, IReadOnlyList<string> lookups)
{
    /// <summary>How a register is filled that all partnerships share.</summary>
    public RegisterRule Shared(YamlPart part) => Read(part, registers.Where(r => r.IsShared), "a register of what all partnerships share");

    /// <summary>How partnerships are made.</summary>
    public PartnershipRule Partnerships(YamlPart part)
    {
        var rule = new PartnershipRule(part.TextOf("by"), LeavesOut(part), [.. part.ItemsOf("registers").Select(r => Read(r, registers.Where(o => !o.IsShared), "a register of one partnership"))]);
        part.RefuseWhatIsLeft();
        if (!rule.Registers.Any(r => r.Register is INamesThePartnership))
        {
            part.Refuse("registers", "lack the partnership itself; say how the register partnership is filled");
        }

        return rule;
    }

    /// <summary>How rows are taken in that are no register.</summary>
    public IntakeRule TakenIn(YamlPart part, Intake intake)
    {
        var columns = new Dictionary<string, IReadOnlyList<CellRule>>(StringComparer.Ordinal);
        foreach (var (name, value) in part.Pairs)
        {
            columns[name] = [.. value.Items.Select(RuleOf)];
            if (!intake.Columns.Contains(name))
            {
                value.Refuse(name, $"is not a column of {intake.Name}; name one of {string.Join(", ", intake.Columns)}");
            }
        }

        return new IntakeRule(intake, columns);
    }

    /// <summary>Rows that are left out, each with the reason.</summary>
    public static IReadOnlyList<LeftOut> LeavesOut(YamlPart part) => [.. part.ItemsOf("leave-out").Select(l =>
    {
        var read = new LeftOut(l.TextOf("column"), l.TextOf("reads"), l.TextOf("because"));
        l.RefuseWhatIsLeft();
        return read;
    })];

    private RegisterRule Read(YamlPart part, IEnumerable<Register> among, string what)
    {
        var named = part.TextOf("register");
        var register = among.FirstOrDefault(r => r.Name == named);
        if (register is null)
        {
            part.Refuse("register", $"\"{named}\" is not {what}; name one of {string.Join(", ", among.Select(r => r.Name))}");
            register = among.First();
        }

        var rule = new RegisterRule(register, part.MaybeText("for-each"), ColumnsOf(part, register))
        {
            Once = part.MaybeText("once"),
            LeavesOut = LeavesOut(part),
            IsOnlyOfNew = part.MaybeText("only-new") is "yes",
        };
        part.RefuseWhatIsLeft();
        return rule;
    }

    private List<(Column Column, IReadOnlyList<CellRule> Rules)> ColumnsOf(YamlPart part, Register register)
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
            rule.MaybeText("gives"))
        {
            IsAddress = rule.MaybeText("as") is "address",
        };
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

        if (read.FoundIn is { } register && !lookups.Contains(register) && registers.FirstOrDefault(r => r.Name == register)?.Columns.Any(c => c.Name == read.Gives) is not true)
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
