using Commonweal.Bodies.Registers;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies;

/// <summary>Partnerships, their boards and groups, what stands within what, who answers to whom, and how it works.</summary>
public sealed class BodiesModule : Module
{
    public override IReadOnlyList<string> Uses => ["People", "Places"];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new PartnershipRegister(),
        new PartnershipAreasRegister(),
        new BodiesRegister(),
        new PlacementsRegister(),
        new UnnamedBodiesRegister(),
        new ReportingLinesRegister(),
        new SecretariatsRegister(),
        new SeatsRegister(),
        new TermsRegister(),
        new DeputiesRegister(),
        new MandatesRegister(),
        new ModesRegister(),
        new FunctionsRegister(),
        new FormerNamesRegister(),
    ];
}
