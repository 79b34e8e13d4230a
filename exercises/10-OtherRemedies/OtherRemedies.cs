namespace WeightDecay.Exercises;

/// <summary>
/// What else helps against overfitting, each as a formula. Source: Dive into Deep Learning, section "Weight Decay", question 5.
/// </summary>
public static class OtherRemedies
{
    /// <summary>
    /// Early stopping: which epoch's parameters to keep. The first epoch is the best at first; a later one is the new best if
    /// its loss is below the best's by more than minDelta. Training stops after <paramref name="patience"/> epochs in a row
    /// that were not; what comes after the stop is never seen.
    /// </summary>
    /// <param name="validation">The validation loss after each epoch, at least one and none NaN.</param>
    /// <param name="patience">How many epochs in a row without a new best are the last, at least 1.</param>
    /// <param name="minDelta">minDelta ≥ 0, in units of the loss.</param>
    /// <returns>The index of the best epoch, from 0: into <paramref name="validation"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="validation"/> is empty or holds a NaN, or a number is out of range.</exception>
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        Guard.Comparable(validation);
        Guard.Positive(patience);
        Guard.NotNegative(minDelta);
        // Your code
        throw new ToDo();
    }

    /// <summary>What gradient descent from 0 has learnt after t steps, 1 − (1 − ηs)ᵗ, as a share of least squares.</summary>
    /// <param name="s">s ≥ 0, the eigenvalue of XᵀX/n in the direction that is looked at.</param>
    /// <param name="eta">η > 0, the learning rate; above 2/s descent diverges, and the formula with it.</param>
    /// <param name="t">t ≥ 0, how many steps were taken.</param>
    /// <returns>The share of the least-squares weights in that direction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double EarlyStoppingFilter(double s, double eta, int t)
    {
        Guard.NotNegative(s);
        Guard.Positive(eta);
        Guard.NotNegative(t);
        // Your code
        throw new ToDo();
    }

    /// <summary>What ridge regression lets through, s/(s + λ), as a share of least squares; 0 where s = λ = 0.</summary>
    /// <param name="s">s ≥ 0, the eigenvalue of XᵀX/n in the direction that is looked at.</param>
    /// <param name="lambda">λ ≥ 0, the strength of the penalty ½‖w‖².</param>
    /// <returns>The share of the least-squares weights in that direction, from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double RidgeFilter(double s, double lambda)
    {
        Guard.NotNegative(s);
        Guard.NotNegative(lambda);
        // Your code
        throw new ToDo();
    }

    /// <summary>The λ = σ² that training on inputs with added noise from N(0, σ²) amounts to, in expectation.</summary>
    /// <param name="sigma">σ ≥ 0, the standard deviation of the noise on each input.</param>
    /// <returns>λ, the strength of the penalty ½‖w‖² beside the mean of ½(ŷ − y)².</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sigma"/> is out of range.</exception>
    public static double LambdaOfInputNoise(double sigma)
    {
        Guard.NotNegative(sigma);
        // Your code
        throw new ToDo();
    }

    /// <summary>What dropout on the inputs of a linear model adds to its expected loss: p/(1 − p)·½ Σⱼ wⱼ²·mean(xⱼ²).</summary>
    /// <param name="X">Inputs, [n, d], not empty.</param>
    /// <param name="w">Weights of the same dtype, [d] or [d, 1].</param>
    /// <param name="p">The probability that an input is dropped, 0 ≤ p &lt; 1.</param>
    /// <returns>A 0-dim tensor of the same dtype, on the autograd graph of <paramref name="w"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="X"/> is no matrix or is empty, w does not fit it, or p is out of range.</exception>
    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p)
    {
        Guard.Matrix(X);
        Guard.VectorOrColumn(w);
        Guard.Count(w, X.shape[1]);
        Guard.Probability(p);
        // Your code
        throw new ToDo();
    }

    /// <summary>Inverted dropout: each entry becomes 0 with probability p, and x/(1 − p) else, so that its mean stays x.</summary>
    /// <param name="x">Any shape, float32 or float64, at least one entry.</param>
    /// <param name="p">The probability of a 0, 0 ≤ p &lt; 1.</param>
    /// <param name="seed">The same seed drops the same places; the global random generator is neither used nor changed.</param>
    /// <returns>A new tensor of the same shape and dtype, on the autograd graph of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="x"/> is empty, or <paramref name="p"/> is out of range.</exception>
    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        Guard.NotEmpty(x);
        Guard.Probability(p);
        // Your code
        throw new ToDo();
    }

    /// <summary>The variance of the mean of B models, each of variance σ² and any two correlated by ρ: ρσ² + (1 − ρ)σ²/B.</summary>
    /// <param name="variance">σ² ≥ 0, the variance of one model's prediction.</param>
    /// <param name="rho">ρ from 0 to 1, the correlation of two models' predictions.</param>
    /// <param name="B">B ≥ 1, how many models are averaged.</param>
    /// <returns>The variance, in units of σ².</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double BaggedVariance(double variance, double rho, int B)
    {
        Guard.NotNegative(variance);
        Guard.Share(rho);
        Guard.Positive(B);
        // Your code
        throw new ToDo();
    }

    /// <summary>Bagging: the mean of the ridge weights (XᵀX/m + λI)⁻¹Xᵀy/m, each fitted to one sample of m rows.</summary>
    /// <param name="X">Inputs, [n, d].</param>
    /// <param name="y">Targets, [n].</param>
    /// <param name="bootstraps">B samples of row numbers from 0; a row counts as often as it is drawn, and m may differ from n.</param>
    /// <param name="lambda">λ > 0: a sample may consist of one row alone, to which many weights would fit.</param>
    /// <returns>The weights, [d].</returns>
    /// <exception cref="ArgumentException">X is empty, y or a row number does not fit it, a sample is empty, or λ is not above 0.</exception>
    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Samples(bootstraps, X.RowCount);
        Guard.Positive(lambda);
        // Your code
        throw new ToDo();
    }

    /// <summary>
    /// What least squares loses to the noise in its targets, σ²d/(n − d − 1): its expected squared error on a fresh row beyond
    /// σ², over training inputs and fresh inputs from N(0, I), without a bias.
    /// </summary>
    /// <param name="n">How many training rows, n > d + 1; below that the expectation is infinite or the fit not unique.</param>
    /// <param name="d">d ≥ 1, how many weights.</param>
    /// <param name="sigma">σ ≥ 0, the standard deviation of the noise.</param>
    /// <returns>E‖ŵ − w‖², in units of σ²; the loss with its ½ rises by half of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double ExcessRisk(int n, int d, double sigma)
    {
        Guard.Positive(d);
        Guard.MoreThan(d + 1, n);
        Guard.NotNegative(sigma);
        // Your code
        throw new ToDo();
    }

    /// <summary>The standard deviation σ/√B of the mean of B independent values: how far batch normalisation's centre moves.</summary>
    /// <param name="sigma">σ ≥ 0, the standard deviation of one value.</param>
    /// <param name="B">B ≥ 1, the batch size.</param>
    /// <returns>The standard deviation of the batch's mean.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double BatchMeanNoise(double sigma, int B)
    {
        Guard.NotNegative(sigma);
        Guard.Positive(B);
        // Your code
        throw new ToDo();
    }

    /// <summary>The parameters of a convolution: outChannels·(inChannels·kernel² + 1), whatever the size of the image.</summary>
    /// <param name="inChannels">Channels of the input, at least 1.</param>
    /// <param name="outChannels">Channels of the output, at least 1, each with a bias.</param>
    /// <param name="kernel">The kernel's height and width, at least 1.</param>
    /// <returns>Weights and biases together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static long SharedParameterCount(int inChannels, int outChannels, int kernel)
    {
        Guard.Positive(inChannels);
        Guard.Positive(outChannels);
        Guard.Positive(kernel);
        // Your code
        throw new ToDo();
    }
}
