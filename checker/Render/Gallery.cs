using Spectre.Console;
using Spectre.Console.Rendering;
using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Render;

/// <summary>What `plot` says about one exercise: each picture's file, or what it still needs.</summary>
internal static class Gallery
{
    public static IRenderable Of(Kit kit, Outcome outcome, IReadOnlyList<Picture> pictures) =>
        new Rows([
            new Markup($"[bold]{outcome.Exercise.Number} {outcome.Exercise.Class}[/]"),
            .. Problems.Of(outcome),
            .. pictures.SelectMany(p => p.Drawn is { } path ? Drawn(kit.Relative(path), p) : NotDrawn(p)),
            .. pictures.Count == 0 && outcome.Problems.IsEmpty
                ? [new Text("  has no plots")]
                : Array.Empty<IRenderable>(),
            Text.Empty,
        ]);

    private static IRenderable[] Drawn(string path, Picture picture) =>
        [
            new Markup($"  {Marks.Of(VerdictKind.Passed)} {Markup.Escape(picture.Title)}"),
            new Text($"    {path}"),
            .. picture.Differs
                ? [new Text("    It differs from what it should be: that is the thin line.")]
                : Array.Empty<IRenderable>(),
        ];

    private static IRenderable[] NotDrawn(Picture picture) =>
        [
            new Markup($"  {Marks.Of(VerdictKind.NotStarted)} {Markup.Escape(picture.Title)}"),
            new Padder(new Text(Printable.Of(picture.Problem)), new Padding(4, 0, 0, 0)),
        ];
}
