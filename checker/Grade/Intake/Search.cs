namespace WeightDecay.Checking.Grade.Intake;

/// <summary>Looks for an exercise's file in a pile. A file that must be guessed is no answer.</summary>
internal sealed class Search(Pile pile, Inflow inflow)
{
    private int _bytes;

    public Choice For(Exercise exercise)
    {
        ImmutableArray<Entry> own = [.. pile.Files.Where(f => KitFiles.IsOf(f, exercise, pile.Files))];
        ImmutableArray<Entry> meant = Named(exercise, [.. pile.Files.Except(own)]);
        Choice choice = meant.Length > 0 ? Of(exercise, meant) : Without(exercise);
        return choice with { KitsOwn = own };
    }

    /// <summary>The files with the exercise's name; if there is none, those whose name differs by case only.</summary>
    private static ImmutableArray<Entry> Named(Exercise exercise, ImmutableArray<Entry> files)
    {
        ImmutableArray<Entry> same = [.. files.Where(f => f.Name == exercise.FileName)];
        return same.Length > 0
            ? same
            : [.. files.Where(f => f.Name.Equals(exercise.FileName, StringComparison.OrdinalIgnoreCase))];
    }

    private Choice Of(Exercise exercise, ImmutableArray<Entry> meant)
    {
        ImmutableArray<Content> contents = [.. meant.Select(Read)];
        if (contents.Select(c => c.Key).Distinct().Count() > 1)
            return Undecided(exercise, meant);
        var (source, problem) = contents[0].Text;
        problem ??= Declared.OtherThan(exercise, source, inflow.Course);
        string path = Hidden.Shown(meant[0].Path);
        var answer = problem is null
            ? new Answer(exercise, AnswerKind.Found, path, source)
            : new Answer(exercise, AnswerKind.Rejected, path, "", problem);
        return new Choice(answer, meant, meant[0].At, [.. Oddities(exercise, meant)]);
    }

    private static Choice Undecided(Exercise exercise, ImmutableArray<Entry> meant)
    {
        string problem = $"could be any of {Listing.Of(meant.Select(m => m.Path))}, which differ: keep one";
        return new Choice(new Answer(exercise, AnswerKind.Ambiguous, "", "", problem), meant, meant.Max(m => m.At), []);
    }

    private static IEnumerable<string> Oddities(Exercise exercise, ImmutableArray<Entry> meant)
    {
        if (meant[0].Name != exercise.FileName)
            yield return $"{Hidden.Shown(meant[0].Path)} was taken for {exercise.FileName}.";
        if (meant.Length > 1)
            yield return $"{Listing.Of(meant.Select(m => m.Path))} are the same: one was taken.";
    }

    /// <summary>Nothing can be judged; a trap of that name, or an archive that stayed closed, is told as the reason.</summary>
    private Choice Without(Exercise exercise)
    {
        if (pile.Traps.FirstOrDefault(t => t.LastWord == exercise.FileName) is { } trap)
            return Rejected(exercise, Hidden.Shown(trap.Path), trap.Problem!);
        if (pile.Closed.Length > 0)
            return Rejected(exercise, "", $"was not found, and may be in an archive: {pile.Closed[0]}");
        string problem = "was not handed in" + NearMiss.Suggest(exercise, pile.Files, inflow.Course);
        return new Choice(new Answer(exercise, AnswerKind.Missing, "", "", problem), [], null, []);
    }

    private static Choice Rejected(Exercise exercise, string path, string problem) =>
        new(new Answer(exercise, AnswerKind.Rejected, path, "", problem), [], null, []);

    private Content Read(Entry file)
    {
        Content content = Content.Of(file, inflow.Limits);
        if ((_bytes += content.Bytes.Length) > inflow.Limits.SubmissionBytes)
            throw new Unusable($"holds more than {inflow.Limits.SubmissionBytes / 1_000_000} MB of answers");
        return content;
    }
}
