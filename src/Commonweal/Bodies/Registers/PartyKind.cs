namespace Commonweal.Bodies.Registers;

/// <summary>What the other party of a statement is.</summary>
internal enum PartyKind
{
    NotStated,
    Body,
    Organisation,
    Post,
    Partnership,
    Others,
}
