using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using WeightDecay.Given.Judging;

namespace WeightDecay.Sandboxed;

/// <summary>
/// The submission's end: answers calls with values. Nothing here knows what is right, which spec asks, or what the verdict is.
/// </summary>
internal sealed class Answering(Frames frames)
{
    private readonly Graphs graphs = new();
    private readonly Printed printed = new();
    private readonly Randomness randomness = new();
    private readonly Dictionary<string, MethodInfo> functions = [];
    private readonly Throws thrown = new();
    private Type? subject;

    public void Run()
    {
        Console.SetOut(printed);
        Console.SetError(printed);
        while (frames.Next() is { } message)
            Handle(Frames.Reader(message));
    }

    private void Handle(BinaryReader message)
    {
        switch ((Message)message.ReadByte())
        {
            case Message.Load:
                Load(message);
                break;
            case Message.Call:
                Call(message);
                break;
            case Message.Pull:
                Pull(message);
                break;
            case Message.Forget:
                graphs.Forget();
                thrown.Forget();
                randomness.Forget();
                break;
            case Message.Where:
                Where(message.ReadInt64());
                break;
            case Message.Recall:
                randomness.Recall(message);
                break;
        }
    }

    private void Load(BinaryReader message)
    {
        GC.Collect(0); // what an earlier exercise left behind is not the next one's
        string name = message.ReadString();
        var code = new MemoryStream(message.ReadBytes(Blocks.Count(message, 1)));
        var symbols = new MemoryStream(message.ReadBytes(Blocks.Count(message, 1)));
        var context = new AssemblyLoadContext(name: null);
        functions.Clear();
        subject = context.LoadFromStream(code, symbols).GetType(name, throwOnError: true);
        frames.Send(to => to.Write((byte)Message.Ready));
    }

    private void Call(BinaryReader message)
    {
        long id = message.ReadInt64();
        MethodInfo function = Function(message.ReadString());
        bool grad = message.ReadBoolean();
        Exception? error = KnownWorld.Run(() =>
        {
            randomness.Restore(Randomness.Read(message));
            var signature = Signature.Of(function);
            var (arguments, before) = Crossing.ReadArguments(message, signature);
            using var mode = set_grad_enabled(grad);
            Answer(id, function, signature, arguments, before);
        });
        if (error is not null)
            throw error; // ours: what the function throws has been answered
    }

    private void Where(long id) =>
        frames.Send(to =>
        {
            to.Write((byte)Message.Returned);
            to.Write(thrown.Place(id));
        });

    private MethodInfo Function(string written)
    {
        if (!functions.TryGetValue(written, out MethodInfo? function))
            functions[written] = function = Signature.Find(subject!, written);
        return function;
    }

    private void Answer(long id, MethodInfo function, Signature signature, object?[] arguments, byte[][] before)
    {
        using var scope = NewDisposeScope();
        var (result, error) = Outcome(function, arguments);
        if (error is not null)
            thrown.Keep(id, error);
        frames.Send(to =>
        {
            to.Write((byte)(error is null ? Message.Returned : Message.Threw));
            to.Write(id);
            to.Write(printed.Take());
            randomness.Write(to);
            to.Write(Left(scope, result));
            if (error is null)
                Crossing.WriteReply(to, result, arguments, before, signature);
            else
                Crossing.WriteChanges(to, arguments, before, signature);
            if (error is not null)
                Faults.Write(to, error);
            else
                to.Write(graphs.Keep(id, result, arguments));
        });
    }

    // What a function creates after it has opened a scope, and left it open, is in that one: it counts as one tensor.
    private static int Left(DisposeScope scope, object? result)
    {
        int left = scope.DisposablesView.Count(left => !Parts.Leaves(result).Contains(left));
        using Tensor here = empty(0);
        return scope.Contains(here) ? left : left + 1;
    }

    private (object? Result, Exception? Error) Outcome(MethodInfo function, object?[] arguments)
    {
        try
        {
            return Signature.IsSpec(function) ? (Tried(function), null) : (Called(function, arguments), null);
        }
        catch (Exception e)
        {
            return (null, e);
        }
    }

    private static object? Called(MethodInfo function, object?[] arguments)
    {
        object? result = function.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        foreach (Tensor tensor in Parts.Leaves(result).OfType<Tensor>())
            Tensors.RequireNumbers(tensor);
        return result;
    }

    // A spec of the student's: it asks for steps, and the judge's implementation answers.
    private string? Tried(MethodInfo spec) =>
        new TrialRun(new Implementation("", "", Asked)).Complaint(spec.CreateDelegate<Action>());

    private Tensor Asked(Tensor w, Tensor g, double eta, double lambda)
    {
        Tensors.RequireNumbers(w);
        Tensors.RequireNumbers(g);
        object?[] arguments = [w, g, eta, lambda];
        frames.Send(to =>
        {
            to.Write((byte)Message.Ask);
            Crossing.WriteArguments(to, arguments, Signature.OfStep);
        });
        BinaryReader answer = Frames.Reader(frames.Next() ?? throw new EndOfStreamException());
        if ((Message)answer.ReadByte() == Message.Answer)
            return (Tensor)Crossing.ReadReply(answer, arguments, Signature.OfStep)!;
        Crossing.ReadChanges(answer, arguments, Signature.OfStep);
        throw Faults.Read(answer);
    }

    private void Pull(BinaryReader message)
    {
        long id = message.ReadInt64();
        using var scope = NewDisposeScope();
        var (gradients, error) = Pulled(id, Tensors.Read(message));
        frames.Send(to =>
        {
            to.Write((byte)(error is null ? Message.Returned : Message.Threw));
            if (error is null)
                Values.Write(to, gradients, typeof(Tensor[]));
            else
                Faults.Write(to, error);
        });
    }

    // libtorch may refuse; or the question was sent before anybody knew the call's result, and it has no such gradient.
    private (Tensor?[]? Gradients, Exception? Error) Pulled(long id, Tensor gradient)
    {
        try
        {
            return (graphs.Pull(id, gradient), null);
        }
        catch (Exception e) when (e is KeyNotFoundException or ExternalException)
        {
            return (null, e);
        }
    }
}
