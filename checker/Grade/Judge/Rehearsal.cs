using System.Reflection;
using NUnit.Framework.Internal;
using WeightDecay.Checking.Bind;
using WeightDecay.Checking.Run;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>The specs once through with the solution in everybody's place: which calls they make.</summary>
internal sealed class Rehearsal(Here solution) : IAnswers
{
    private readonly Dictionary<(MethodInfo, UInt128), Exchange> calls = [];

    /// <returns>Of each function, each call once, the smaller ones first; none of a student's specs.</returns>
    public static ILookup<MethodInfo, Exchange> Of(Loaded judging)
    {
        using var solution = new Here(Given.Judging.Misconceptions.Solution(judging.StandIn)!);
        var rehearsal = new Rehearsal(solution);
        if (!ToDoList.Tasks(judging.StandIn).Any(Signature.IsSpec))
            rehearsal.Run(judging.Specs);
        return rehearsal.calls.Values.OrderBy(c => c.Bytes).ThenBy(c => c.Key).ToLookup(c => c.Function!);
    }

    public object? Call(MethodInfo function, object?[] arguments)
    {
        var signature = Signature.Of(function);
        byte[] written = Frames.Bytes(to => Crossing.WriteArguments(to, arguments, signature));
        object? result = solution.Call(function, arguments);
        var call = new Exchange(function, ArgumentsAt: 0, written, Answer: []);
        if (Recordings.IsFit(call))
            calls[(function, call.Key)] = call;
        return result;
    }

    private void Run(SpecRun specs)
    {
        string[]? told = ToDoList.Told;
        (Proxied.Subject, SpecCommand.Beginning, ToDoList.Told) = (this, (_, _) => solution.Begin(), []);
        specs.Run(only: null, TestListener.NULL);
        (Proxied.Subject, SpecCommand.Beginning, ToDoList.Told) = (null, null, told);
    }
}
