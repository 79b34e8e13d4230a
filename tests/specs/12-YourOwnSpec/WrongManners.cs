namespace WeightDecay.Specs;

/// <summary>Implementations that give the right answer, and do harm to what they were given.</summary>
internal static class WrongManners
{
    public static readonly Implementation[] All =
    [
        new(
            "Writes into w",
            "The caller's w is the new one afterwards. Write down what w was before, and look again.",
            (w, g, eta, lambda) => w.mul_(1 - eta * lambda).sub_(eta * g)
        ),
        new(
            "Writes into w and gives back a copy",
            "The result is another tensor, and yet w has changed. Look at w itself.",
            (w, g, eta, lambda) => w.mul_(1 - eta * lambda).sub_(eta * g).clone()
        ),
        new(
            "Writes into g",
            "w is as it was, but g is not: there are two tensors to look at.",
            (w, g, eta, lambda) => (1 - eta * lambda) * w - g.mul_(eta)
        ),
        new(
            "Throws the gradient away",
            "It disposes of g, which was not its own. Whoever reads g afterwards sees it.",
            (w, g, eta, lambda) =>
            {
                Tensor next = (1 - eta * lambda) * w - eta * g;
                g.Dispose();
                return next;
            }
        ),
    ];
}
