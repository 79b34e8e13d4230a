using WeightDecay.Checking.Grade.Work;

namespace WeightDecay.Checking.Tests.Grade;

/// <summary>The store's files lie open on the instructor's disk: what has happened to them must not end a run.</summary>
public sealed class StoredAnswers
{
    private const string Key = "0123456789";

    [TestCase("")]
    [TestCase("{")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("""{"State":0}""")]
    [TestCase("""{"State":0,"Verdicts":null,"Problems":null,"Isolation":null,"Flags":null}""")]
    [TestCase("""{"State":0,"Verdicts":[{}],"Problems":[],"Isolation":"L4","Flags":[]}""")]
    [TestCase("""{"State":99,"Verdicts":[],"Problems":[],"Isolation":"L4","Flags":[]}""")]
    [TestCase("""{"State":0,"Verdicts":[null],"Problems":[],"Isolation":"L4","Flags":[]}""")]
    public void A_damaged_one_is_judged_again(string text)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("store-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, Key[..2]));
        File.WriteAllText(Path.Combine(folder.FullName, Key[..2], $"{Key[2..]}.json"), text);
        Assert.That(new Store(folder.FullName).Take(Key), Is.Null);
        folder.Delete(recursive: true);
    }
}
