namespace Commonweal.Bodies.Registers;

/// <summary>What stands at the far end of a reporting line.</summary>
internal enum LineEnd
{
    NotStated,
    Body,
    Organisation,
    Partnership,
    Others,
}
