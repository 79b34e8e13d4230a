using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using WeightDecay.Checking.Grade.Intake;

namespace WeightDecay.Checking.Tests.Grade.Intake;

/// <summary>Git checkouts, as GitHub Classroom makes them.</summary>
public sealed class Checkouts
{
    private const string Time = "2026-02-03T04:05:06Z";

    // Signs whatever it is given, so that there is a signature for Git to have checked by the same program.
    private const string Evil = """
        #!/bin/sh
        touch 'TRAP'
        cat > /dev/null
        printf '\n[GNUPG:] SIG_CREATED \n' >&2
        printf -- '-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n'
        """;

    [Test]
    public void The_id_is_what_differs_and_the_time_is_the_last_commits()
    {
        using var handed = new Handed()
            .Answer("weight-decay-ann/ScratchPenalty.cs")
            .Answer("weight-decay-ann-b/ScratchPenalty.cs");
        Committed(handed, "weight-decay-ann");
        Committed(handed, "weight-decay-ann-b");
        handed.Run("git", "-C", handed.PathOf("weight-decay-ann-b"), "gc", "-q");
        var result = handed.Read();
        Assert.That(result.Notes.Single(), Is.EqualTo("Read as Git checkouts, one for each student: 2 submissions."));
        Assert.That(result.Submissions.Select(s => s.Id), Is.EqualTo(["ann", "ann-b"]));
        Assert.That(result.Submissions.Select(s => s.At), Is.All.EqualTo(DateTimeOffset.Parse(Time)));
        Assert.That(result.Submissions[0].Notes.Single(), Is.EqualTo("Passed over unread: .git/."));
    }

    [Test]
    public void A_lone_checkout_keeps_its_name_and_without_commits_the_files_time_counts()
    {
        using var handed = new Handed().Answer("weight-decay-ann/ScratchPenalty.cs").Folder("weight-decay-ann/.git");
        Assert.That(handed.Only().Id, Is.EqualTo("weight-decay-ann"));
        Assert.That(handed.Only().At, Is.EqualTo(Handed.At));
    }

    [Test]
    public void Nothing_that_a_checkouts_configuration_names_is_run()
    {
        using var handed = new Handed().Answer("hw-ann/ScratchPenalty.cs");
        string trap = handed.PathOf("../trap");
        string evil = handed.PathOf("../evil");
        handed.File("../evil", Evil.Replace("TRAP", trap)).Run("chmod", "+x", evil);
        Committed(handed, "hw-ann", "-c", $"gpg.program={evil}", "-c", "commit.gpgSign=true");
        foreach (string key in (string[])["gpg.program", "core.fsmonitor", "core.pager", "diff.external"])
            handed.Run("git", "-C", handed.PathOf("hw-ann"), "config", key, evil);
        handed.Run("git", "-C", handed.PathOf("hw-ann"), "config", "log.showSignature", "true");
        File.Delete(trap);
        Assert.That(handed.Only().At, Is.EqualTo(DateTimeOffset.Parse(Time)));
        Assert.That(File.Exists(trap), Is.False);
    }

    [Test]
    public void A_folder_that_may_not_be_read_is_no_checkout_and_stops_nobody()
    {
        using var closed = new Closed();
        var level = new Level(closed, [], []);
        Assert.That(GitCheckouts.Fits(level, new Entry("ann/", null, () => Stream.Null)), Is.False);
    }

    // Its header has a time, and git would unpack all of it.
    [Test]
    public void A_commit_that_unpacks_to_hundreds_of_megabytes_tells_no_time()
    {
        using var handed = new Handed().Answer("hw-ann/ScratchPenalty.cs");
        Committed(handed, "hw-ann");
        string git = handed.PathOf("hw-ann/.git");
        byte[] text = new byte[600 << 20];
        Encoding
            .UTF8.GetBytes(
                "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor a <a> 1 +0000\ncommitter a <a> 1700000000 +0000\n\n"
            )
            .CopyTo(text, 0);
        byte[] header = Encoding.UTF8.GetBytes($"commit {text.Length}\0");
        string hash = Convert.ToHexStringLower(SHA1.HashData((byte[])[.. header, .. text]));
        Directory.CreateDirectory($"{git}/objects/{hash[..2]}");
        using (
            var packed = new ZLibStream(File.Create($"{git}/objects/{hash[..2]}/{hash[2..]}"), CompressionLevel.Fastest)
        )
        {
            packed.Write(header);
            packed.Write(text);
        }
        File.WriteAllText($"{git}/HEAD", $"{hash}\n");
        Assert.That(handed.Only().At, Is.EqualTo(Handed.At), "the file's own");
    }

    private sealed class Closed : ITree
    {
        public ImmutableArray<Entry> Top => throw new UnauthorizedAccessException();

        public IEnumerable<Entry> All => Top;

        public string? Place => null;

        public ITree Into(string folder) => this;

        public void Dispose() { }
    }

    [Test]
    public void Objects_that_lie_elsewhere_are_not_looked_up()
    {
        using var handed = new Handed().Answer("hw-ann/ScratchPenalty.cs");
        Committed(handed, "hw-ann");
        handed
            .Run("mv", handed.PathOf("hw-ann/.git/objects"), handed.PathOf("../objects"))
            .Link("hw-ann/.git/objects", handed.PathOf("../objects"));
        Assert.That(handed.Only().At, Is.EqualTo(Handed.At));
    }

    [Test]
    public void One_stray_repository_renames_nobody()
    {
        using var handed = new Handed()
            .Answer("hw-ann/ScratchPenalty.cs")
            .Folder("hw-ann/.git")
            .Folder("hw-bob")
            .Folder("hw-cy");
        Assert.That(handed.Read().Submissions.Select(s => s.Id), Is.EqualTo(["hw-ann", "hw-bob", "hw-cy"]));
    }

    private static void Committed(Handed handed, string name, params string[] more)
    {
        string[] start =
        [
            "-C",
            handed.PathOf(name),
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@b.c",
            "-c",
            "gc.auto=0",
            .. more,
        ];
        handed.Run("git", [.. start, "init", "-q"]).Run("git", [.. start, "add", "."]);
        handed.Run("env", [$"GIT_COMMITTER_DATE={Time}", "git", .. start, "commit", "-q", "-m", "Done"]);
    }
}
