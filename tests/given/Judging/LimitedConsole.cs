using System.IO;
using System.Text;

namespace WeightDecay.Given.Judging;

/// <summary>While it lives, passes on the first 16,384 characters written to the console, then says that it stopped.</summary>
internal sealed class LimitedConsole : TextWriter
{
    private const int Limit = 16_384;
    private readonly TextWriter outer = Console.Out;
    private readonly TextWriter outerError = Console.Error;
    private int left = Limit;

    public LimitedConsole()
    {
        Console.SetOut(this);
        Console.SetError(Console.Out); // what Console.Out has become: this writer with a lock
    }

    public override Encoding Encoding => outer.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> text)
    {
        if (left == 0)
            return;
        outer.Write(text[..Math.Min(left, text.Length)].ToString());
        left -= Math.Min(left, text.Length);
        if (left == 0)
            outer.WriteLine($"\n… cut here: one spec may print {Limit} characters.");
    }

    protected override void Dispose(bool disposing)
    {
        Console.SetOut(outer);
        Console.SetError(outerError);
    }
}
