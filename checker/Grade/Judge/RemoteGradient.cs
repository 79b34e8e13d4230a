using TorchSharp;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>A result whose graph lies in another process: its gradients are asked for there.</summary>
internal sealed class RemoteGradient : torch.autograd.SingleTensorFunction<RemoteGradient>
{
    private const string Pull = "pull";
    private const string Count = "count";

    public override string Name => nameof(RemoteGradient);

    /// <summary>Variables: the value, the function that pulls a gradient back, the tensors that ask for one.</summary>
    public override torch.Tensor forward(torch.autograd.AutogradContext context, params object[] variables)
    {
        context.save_data(Pull, variables[1]);
        context.save_data(Count, variables.Length - 2);
        return ((torch.Tensor)variables[0]).clone();
    }

    public override List<torch.Tensor> backward(torch.autograd.AutogradContext context, torch.Tensor gradient)
    {
        var pull = (Func<torch.Tensor, torch.Tensor?[]>)context.get_data(Pull);
        torch.Tensor?[] products = pull(gradient);
        return [null!, null!, .. products.Select(p => p!)];
    }
}
