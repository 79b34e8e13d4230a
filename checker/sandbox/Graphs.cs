namespace WeightDecay.Sandboxed;

/// <summary>The autograd graphs behind the results that the judge may still ask gradients of.</summary>
internal sealed class Graphs
{
    private readonly Dictionary<long, Graph> kept = [];

    /// <returns>Whether the result hangs on an argument through the graph.</returns>
    public bool Keep(long id, object? result, object?[] arguments)
    {
        if (result is not Tensor { IsInvalid: false, requires_grad: true } tensor)
            return false;
        Tensor[] leaves = [.. arguments.OfType<Tensor>().Where(t => !t.IsInvalid && t.requires_grad)];
        foreach (Tensor held in leaves.Append(tensor))
            held.DetachFromDisposeScope();
        kept[id] = new Graph(tensor, leaves);
        return true;
    }

    /// <summary>The vector-Jacobian products, one for each argument that asked for a gradient; null where none arrives.</summary>
    public Tensor?[] Pull(long id, Tensor gradient)
    {
        var (result, leaves) = kept[id];
        foreach (Tensor leaf in leaves)
            leaf.grad = null; // an earlier product, or one that the function has put there by hand
        result.backward([gradient], retain_graph: true);
        return [.. leaves.Select(leaf => leaf.grad?.clone())];
    }

    public void Forget()
    {
        foreach (var (result, leaves) in kept.Values)
        foreach (Tensor held in leaves.Append(result))
            held.Dispose();
        kept.Clear();
    }

    private sealed record Graph(Tensor Result, Tensor[] Leaves);
}
