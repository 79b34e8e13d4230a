using System.IO;
using WeightDecay.Given.Native;

namespace WeightDecay.Checker.Tests.Native;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TorchLoaderTests : IDisposable
{
    private readonly TorchSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Test]
    public void Where_the_plain_load_works_nothing_else_is_done()
    {
        var load = _sandbox.Load(_ => "");
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.LoadedAsShipped));
        Assert.That(
            _sandbox.Opened,
            Is.EqualTo(new[] { "libc10.so", "libtorch_cpu.so", "libtorch.so", "libLibTorchSharp.so" })
        );
        Assert.That(_sandbox.Cache, Does.Not.Exist);
    }

    [Test]
    public void The_handles_go_by_TorchSharp_s_own_names()
    {
        var load = _sandbox.Load(_ => "");
        Assert.That(
            load.Handles,
            Is.EqualTo(new Dictionary<string, nint> { ["torch_cpu"] = 2, ["LibTorchSharp"] = 4 })
        );
    }

    [Test]
    public void Where_the_marker_is_missing_a_weakened_copy_is_loaded()
    {
        var load = _sandbox.Load(TorchSandbox.LacksTheMarker);
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.LoadedWeakened));
        Assert.That(load.Handles["LibTorchSharp"], Is.EqualTo((nint)5));
        Assert.That(
            VersionNeeds.Weaken(File.ReadAllBytes(_sandbox.Copies.Single()), TorchLoader.Marker),
            Is.EqualTo(new Weakening.AlreadyWeak())
        );
    }

    [Test]
    public void The_package_stays_as_it_was()
    {
        var before = _sandbox.PackageContent();
        _sandbox.Load(TorchSandbox.LacksTheMarker);
        Assert.That(_sandbox.PackageContent(), Is.EqualTo(before));
    }

    [Test]
    public void Where_a_version_with_real_functions_is_missing_no_copy_is_tried()
    {
        var load = _sandbox.Load(file => file.EndsWith("LibTorchSharp.so") ? "version `GLIBCXX_3.4.30' not found" : "");
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.SystemTooOld));
        Assert.That(load.Report.Sentence, Does.Contain("GLIBCXX_3.4.30").And.Contain("Debian 12"));
        Assert.That(_sandbox.Cache, Does.Not.Exist);
    }

    [Test]
    public void Where_the_copy_is_refused_too_the_second_reason_counts()
    {
        var load = _sandbox.Load(file =>
            _sandbox.Opened.Count() < 3 ? ""
            : TorchSandbox.LacksTheMarker(file) is { Length: > 0 } first ? first
            : "version `GLIBCXX_3.4.30' not found"
        );
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.SystemTooOld));
        Assert.That(load.Report.Sentence, Does.Contain("GLIBCXX_3.4.30"));
    }

    [Test]
    public void A_library_of_libtorch_that_is_refused_ends_the_load()
    {
        var load = _sandbox.Load(file => file.EndsWith("torch_cpu.so") ? "/a/b/libtorch_cpu.so: file too short" : "");
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.NotLoadable));
        Assert.That(
            load.Report.Sentence,
            Does.Contain("(libtorch_cpu.so: file too short)").And.Contain("dotnet restore")
        );
    }

    [Test]
    public void A_file_that_cannot_be_read_is_a_result_and_no_exception()
    {
        var load = _sandbox.Load(_ => throw new UnauthorizedAccessException("Access to '/a/b/libc10.so' is denied."));
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.NotLoadable));
        Assert.That(load.Report.Sentence, Does.Contain("(Access to 'libc10.so' is denied.)"));
    }

    [Test]
    public void A_missing_package_asks_for_a_restore()
    {
        Directory.Delete(_sandbox.Packages.LibTorch, recursive: true);
        var load = _sandbox.Load(_ => "");
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.PackageMissing));
        Assert.That(load.Report.Sentence, Does.Contain("dotnet restore"));
        Assert.That(_sandbox.Opened, Is.Empty);
    }

    [Test]
    public void A_system_without_a_library_of_its_own_is_named()
    {
        var load = (_sandbox.Loader(_ => "") with { Platform = new("linux-arm64", "lib", ".so") }).Load();
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.SystemUnsupported));
        Assert.That(load.Report.Sentence, Does.Contain("linux-arm64"));
    }

    [Test]
    public void Where_no_folder_takes_the_copy_the_sentence_says_which_one_to_set()
    {
        var nowhere = new CacheFolders([], () => throw new IOException("read-only"));
        var load = (_sandbox.Loader(TorchSandbox.LacksTheMarker) with { Caches = nowhere }).Load();
        Assert.That(load.Report.Status, Is.EqualTo(TorchStatus.NoCacheFolder));
        Assert.That(load.Report.Sentence, Does.Contain("XDG_CACHE_HOME"));
    }

    [Test]
    public void A_temporary_copy_is_deleted_once_it_is_loaded()
    {
        var temporary = new CacheFolders([], () => Directory.CreateDirectory(_sandbox.Cache).FullName);
        var load = (_sandbox.Loader(TorchSandbox.LacksTheMarker) with { Caches = temporary }).Load();
        Assert.That(load.Report.Sentence, Does.EndWith("was loaded from a temporary folder."));
        Assert.That(_sandbox.Cache, Does.Not.Exist);
    }
}
