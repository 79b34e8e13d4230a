using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

public sealed class LoadAttemptTests
{
    [TestCase("version `GLIBCXX_3.4.32' not found (required by libLibTorchSharp.so)", "GLIBCXX_3.4.32")]
    [TestCase("Version »GLIBC_2.34« nicht gefunden (benötigt von libtorch_cpu.so)", "GLIBC_2.34")]
    [TestCase("version `CXXABI_1.3.13' not found", "CXXABI_1.3.13")]
    [TestCase("file too short", null)]
    public void The_missing_version_is_read_whatever_the_language(string message, string? version) =>
        Assert.That(new LoadAttempt(0, message).MissingVersion, Is.EqualTo(version));

    [TestCase("Unable to load.\n/home/ada/.nuget/x/libc10.so: invalid ELF header\n", "libc10.so: invalid ELF header")]
    [TestCase(@"Cannot load C:\Users\ada\torch.dll now", "Cannot load torch.dll now")]
    [TestCase("", "no reason given")]
    public void The_reason_is_the_last_line_without_folders(string message, string reason) =>
        Assert.That(new LoadAttempt(0, message).Reason, Is.EqualTo(reason));

    [Test]
    public void A_file_that_is_no_library_is_refused_with_a_reason()
    {
        var attempt = LoadAttempt.Of(typeof(LoadAttemptTests).Assembly.Location + ".none");
        Assert.That(attempt.Succeeded, Is.False);
        Assert.That(attempt.Error, Is.Not.Empty);
    }
}
