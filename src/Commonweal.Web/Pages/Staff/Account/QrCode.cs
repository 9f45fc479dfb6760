using System.Text;
using QRCoder;

namespace Commonweal.Web.Pages.Staff.Account;

/// <summary>A text as squares that a phone's camera reads (ISO/IEC 18004).</summary>
/// <param name="Side">How many squares a side has, its quiet edge among them.</param>
/// <param name="Squares">The dark ones, as the path of a drawing in which each is 1 by 1.</param>
public sealed record QrCode(int Side, string Squares)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var (side, path) = (data.ModuleMatrix.Count, new StringBuilder());
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                _ = data.ModuleMatrix[y][x] ? path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z") : null;
            }
        }

        return new QrCode(side, path.ToString());
    }
}
