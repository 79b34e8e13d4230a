using System.Diagnostics;
using System.Reflection;
using NUnit.Framework;
using TorchSharp;
using WeightDecay.Checking.Bind;
using WeightDecay.Given.Judging;
using WeightDecay.Sandboxed;
using Tensor = TorchSharp.torch.Tensor;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>One call to a submission's process, and what comes back: values, and nothing else.</summary>
internal sealed class Conversation(
    SubjectProcess process,
    Dialogue dialogue,
    Func<TimeSpan> left,
    Action<SubjectEnded> ended,
    Func<long, string> place,
    Lent lent,
    Stopwatch spent
)
{
    public object? Call(MethodInfo function, object?[] arguments)
    {
        var signature = Signature.Of(function);
        long id = dialogue.Held.Count;
        int argumentsAt = 0;
        byte[] question = Frames.Bytes(to => argumentsAt = WriteCall(to, id, arguments, signature));
        byte[] answer = dialogue.Ask(process, left, function, argumentsAt, question);
        return process.Decoded(() => Read(Settled(answer), id, function, arguments, signature));
    }

    /// <summary>The vector-Jacobian products of an earlier call, one for each of its tensors that asked for a gradient.</summary>
    private Tensor?[] Pull(long id, Tensor gradient)
    {
        byte[] question = Frames.Bytes(to =>
        {
            to.Write((byte)Message.Pull);
            to.Write(id);
            Tensors.Write(to, gradient);
        });
        spent.Start(); // the call itself has come back
        try
        {
            byte[] answer = dialogue.Ask(process, left, function: null, argumentsAt: 0, question);
            return process.Decoded(() => Products(Frames.Reader(answer)));
        }
        finally
        {
            spent.Stop();
        }
    }

    /// <summary>Where in the student's file an earlier call threw.</summary>
    public string Place(long id)
    {
        byte[] question = Frames.Bytes(to =>
        {
            to.Write((byte)Message.Where);
            to.Write(id);
        });
        BinaryReader reply = Frames.Reader(dialogue.Ask(process, left, function: null, argumentsAt: 0, question));
        return process.Decoded(() =>
            (Message)reply.ReadByte() == Message.Returned
                ? FirstLine.Of(reply.ReadString()) // a student's exception may say any place of itself, at any length
                : throw new InvalidDataException("no place")
        );
    }

    private static Tensor?[] Products(BinaryReader reply) =>
        (Message)reply.ReadByte() switch
        {
            Message.Returned => (Tensor?[])Values.Read(reply, typeof(Tensor[]))!,
            Message.Threw => throw SubjectEnded.WithoutGradient(Faults.Read(reply)),
            _ => throw new InvalidDataException("no gradient"),
        };

    // libtorch asks, and an exception must not cross it.
    private Tensor?[] Pulled(long id, Tensor gradient, int count)
    {
        try
        {
            Tensor?[] products = Pull(id, gradient);
            return products.Length == count ? products : throw SubjectEnded.Babble();
        }
        catch (SubjectEnded end)
        {
            ended(end);
            return new Tensor?[count];
        }
    }

    /// <returns>Where the arguments begin.</returns>
    private int WriteCall(BinaryWriter to, long id, object?[] arguments, Signature signature)
    {
        to.Write((byte)Message.Call);
        to.Write(id);
        to.Write(signature.Written);
        to.Write(torch.is_grad_enabled());
        process.Randomness.Write(to);
        int start = (int)to.BaseStream.Position;
        Crossing.WriteArguments(to, arguments, signature);
        return start;
    }

    // Before its reply a student's spec may ask for steps of the implementation under trial.
    private byte[] Settled(byte[] answer)
    {
        while (answer is [(byte)Message.Ask, ..])
        {
            process.Send(Trial.Answer(answer));
            answer = process.Next(left());
        }
        return answer;
    }

    private object? Read(byte[] answer, long id, MethodInfo function, object?[] arguments, Signature signature)
    {
        var reply = Reply.Of(answer);
        if (reply.Kind is not (Message.Returned or Message.Threw) || reply.Id != id)
            throw new InvalidDataException("no reply to this call");
        Console.Write(reply.Printed);
        process.Randomness.Take(reply.Drawn);
        Litter(reply.Left);
        return reply.Kind == Message.Threw
            ? Rethrown(reply.Rest, id, arguments, signature)
            : Returned(reply.Rest, id, function, arguments, signature);
    }

    private object? Rethrown(BinaryReader reply, long id, object?[] arguments, Signature signature)
    {
        Crossing.ReadChanges(reply, arguments, signature, lent.Keep);
        Exception error = Faults.Read(reply);
        Failure.Locate(error, new Lazy<string>(() => place(id)));
        throw new Thrown(error);
    }

    private object? Returned(BinaryReader reply, long id, MethodInfo function, object?[] arguments, Signature signature)
    {
        object? result = Crossing.ReadReply(reply, arguments, signature, lent.Keep);
        bool hasGraph = reply.ReadBoolean();
        if (Signature.IsSpec(function) && result is string complaint)
            throw new Thrown(new AssertionException(complaint));
        return hasGraph && result is Tensor tensor ? Differentiable(id, tensor, arguments) : result;
    }

    // The other end's graph, as one node of ours.
    private Tensor Differentiable(long id, Tensor result, object?[] arguments)
    {
        Tensor[] leaves = [.. arguments.OfType<Tensor>().Where(t => t.requires_grad)];
        if (leaves.Length == 0 || !torch.is_grad_enabled())
            return result.detach();
        Func<Tensor, Tensor?[]> pull = gradient => Pulled(id, gradient, leaves.Length);
        return RemoteGradient.apply([result.detach(), pull, .. leaves]);
    }

    // Tensors that the function left undisposed count here as they did there.
    private static void Litter(int count)
    {
        const int Most = 100;
        for (int i = 0; i < Math.Clamp(count, 0, Most); i++)
            _ = torch.empty(0);
    }
}
