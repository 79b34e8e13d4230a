using System.Text;

namespace WeightDecay.Checking.Tests.Grade.Corpus;

/// <summary>Code that is too long to be committed, by its kind and size.</summary>
internal static class Monsters
{
    public static string Of(string kind, int size) =>
        kind switch
        {
            "parentheses" => $"{new string('(', size)}1{new string(')', size)}",
            "generics" => $"{Repeated("G<", size)}int{new string('>', size)}",
            "classes" => $"{Repeated("class C{0} { ", size)}{Repeated("} ", size)}",
            "doubling" => "const string c0 = \"0123456789abcdef\";\n" + Doubled(size),
            "lambdas" => $"{Repeated("F(x{0} => ", size)}1{new string(')', size)}",
            "else" => Repeated("if (w is null) ; else ", size),
            "calls" => Repeated(".abs()", size),
            "if" => Repeated("if (w is null) ", size) + ";",
            _ => throw new ArgumentException(kind),
        };

    private static string Doubled(int size) =>
        string.Concat(Enumerable.Range(1, size).Select(i => $"const string c{i} = c{i - 1} + c{i - 1};\n"));

    private static string Repeated(string text, int count)
    {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++)
            all.Append(text.Replace("{0}", $"{i}"));
        return all.ToString();
    }
}
