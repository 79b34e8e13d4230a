using System.Text;

namespace WeightDecay.Checking.Reports;

/// <summary>Keeps a file below what its reader takes: texts are cut shorter and shorter until it fits.</summary>
internal static class Fitting
{
    /// <param name="mostBytes">Of the file, in UTF-8.</param>
    /// <param name="write">Writes the file with texts of at most that many characters.</param>
    public static string Within(int mostBytes, Func<int, string> write)
    {
        int most = Tame.Most;
        string text = write(most);
        while (Encoding.UTF8.GetByteCount(text) > mostBytes && most > 0)
            text = write(most /= 2);
        return text;
    }
}
