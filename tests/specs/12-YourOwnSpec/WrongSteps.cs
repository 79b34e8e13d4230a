namespace WeightDecay.Specs;

/// <summary>Implementations that give wrong numbers.</summary>
internal static class WrongSteps
{
    public static readonly Implementation[] All =
    [
        new(
            "Forgets the decay",
            "λ makes no difference to it. Take a λ large enough to be seen.",
            (w, g, eta, lambda) => w - eta * g
        ),
        new(
            "Forgets η in the decay",
            "Its decay is right for one learning rate alone. Which η hides a missing η?",
            (w, g, eta, lambda) => (1 - lambda) * w - eta * g
        ),
        new(
            "Forgets η in the gradient",
            "Its gradient step is right for one learning rate alone. Which η hides a missing η?",
            (w, g, eta, lambda) => (1 - eta * lambda) * w - g
        ),
        new(
            "Squares η in the decay",
            "One η is its own square, and there it is right. Take another.",
            (w, g, eta, lambda) => (1 - eta * eta * lambda) * w - eta * g
        ),
        new(
            "Squares λ",
            "Two values of λ are their own squares, and there it is right. Take another.",
            (w, g, eta, lambda) => (1 - eta * lambda * lambda) * w - eta * g
        ),
        new(
            "Doubles λ",
            "It decays as for the penalty ‖w‖², without the ½. Take a λ that shows it, and a small tolerance.",
            (w, g, eta, lambda) => (1 - 2 * eta * lambda) * w - eta * g
        ),
        new(
            "Grows instead of decaying",
            "The decay has the wrong sign. It shows wherever a weight is not 0.",
            (w, g, eta, lambda) => (1 + eta * lambda) * w - eta * g
        ),
        new(
            "Climbs the loss",
            "It goes with the gradient instead of against it. It shows wherever g is not 0.",
            (w, g, eta, lambda) => (1 - eta * lambda) * w + eta * g
        ),
        new(
            "Takes an amount instead of a share",
            "It decays as under L1: all weights by the same amount. Weights of size 1 alone don't show it.",
            (w, g, eta, lambda) => w - eta * (g + lambda * w.sign())
        ),
        new(
            "Decays the new weights",
            "It goes against g first and decays where it has arrived. It shows where η, λ and g are all large enough.",
            (w, g, eta, lambda) => (1 - eta * lambda) * (w - eta * g)
        ),
        new(
            "Decays the gradient",
            "It multiplies the wrong tensor by λ. Where g is w, nobody can tell.",
            (w, g, eta, lambda) => w - eta * (g + lambda * g)
        ),
        new(
            "Spares the last weight",
            "It takes the last entry for a bias, and does not decay it. Look at every entry.",
            (w, g, eta, lambda) => w - eta * g - eta * lambda * ButTheLast(w)
        ),
        new(
            "Divides by the weights",
            "It works with g/w. One value of a weight, which a start or a pruned model does have, breaks it.",
            (w, g, eta, lambda) => w * (1 - eta * lambda - eta * g / w)
        ),
    ];

    private static Tensor ButTheLast(Tensor w)
    {
        Tensor decayed = w.detach().clone();
        decayed.reshape(-1)[-1] = 0;
        return decayed;
    }
}
