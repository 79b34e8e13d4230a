"""The section's experiment: 20 rows for training, 100 for validation, 200 inputs, batches of 5."""
import torch

TRAIN, VALIDATION, INPUTS, BATCH, EPOCHS, ETA = 20, 100, 200, 5, 10, 0.01
DRAWS = {"float32": torch.float32, "float64": torch.float64}


def draw(seed, draws):
    """Inputs, targets and first weights, drawn in the given type; from there on everything is float64."""
    torch.manual_seed(seed)
    X = torch.randn(TRAIN + VALIDATION, INPUTS, dtype=DRAWS[draws])
    noise = 0.01 * torch.randn(TRAIN + VALIDATION, 1, dtype=DRAWS[draws])
    own = torch.Generator().manual_seed(seed + 1_000_000)
    w = 0.01 * torch.randn(INPUTS, 1, dtype=DRAWS[draws], generator=own)
    truth = torch.full((INPUTS, 1), 0.01, dtype=torch.float64)
    return X.double(), X.double() @ truth + 0.05 + noise.double(), w.double()


def orders(seed):
    """The order of the training rows in each epoch."""
    generator = torch.Generator().manual_seed(seed)
    return [torch.randperm(TRAIN, generator=generator) for _ in range(EPOCHS)]
