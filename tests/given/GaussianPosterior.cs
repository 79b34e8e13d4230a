namespace WeightDecay.Given;

/// <summary>The normal distribution of the weights given the data.</summary>
/// <param name="Mean">Where it is centred, and where its density is largest, [d].</param>
/// <param name="Covariance">How uncertain each weight is still, and which errors go together, [d, d], symmetric.</param>
public sealed record GaussianPosterior(Vector<double> Mean, Matrix<double> Covariance);
