using System.Runtime.CompilerServices;
using WeightDecay.Given.Judging;

namespace WeightDecay.Checking.Tests.Miniature;

/// <summary>Compares a screen with <c>{Fixture}.{test}.verified.txt</c> beside the test.</summary>
internal static class Screen
{
    public static void IsVerified(object screen, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var snapshot = new Snapshot(file, test);
        string text = screen.ToString()!;
        string? complaint = snapshot.Complaint(text);
        snapshot.Settle(text);
        Assert.That(complaint, Is.Null);
    }
}
