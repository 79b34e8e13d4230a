using System.Text;

namespace WeightDecay.Sandboxed;

/// <summary>What a function prints, up to a few thousand characters: shown to people, and never read as anything else.</summary>
internal sealed class Printed : StringWriter
{
    private const int Most = 4_096;

    public override void Write(char value)
    {
        if (GetStringBuilder().Length < Most)
            base.Write(value);
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        int left = Most - GetStringBuilder().Length;
        if (left > 0 && value is not null)
            base.Write(value.Length <= left ? value : value[..left] + "…");
    }

    /// <summary>All that was printed since the last time.</summary>
    public string Take()
    {
        StringBuilder all = GetStringBuilder();
        string text = all.ToString();
        all.Clear();
        return text;
    }
}
