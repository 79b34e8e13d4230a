// Everything as it happens: epochs are waited for, steps taken, entries visited, weights counted one at a time.
namespace WeightDecay.Alternatives.StepByStep;

public static class OtherRemedies
{
    public static int StopEpoch(double[] validation, int patience, double minDelta)
    {
        Guard.Comparable(validation);
        Guard.Positive(patience);
        Guard.NotNegative(minDelta);
        double least = validation[0];
        int kept = 0;
        int waited = 0;
        for (int epoch = 1; epoch < validation.Length; epoch++)
        {
            waited++;
            if (least - validation[epoch] > minDelta)
            {
                least = validation[epoch];
                kept = epoch;
                waited = 0;
            }
            if (waited == patience)
                break;
        }
        return kept;
    }

    public static double EarlyStoppingFilter(double s, double eta, int t)
    {
        Guard.NotNegative(s);
        Guard.Positive(eta);
        Guard.NotNegative(t);
        double learnt = 0;
        for (int step = 0; step < t; step++)
            learnt += eta * s * (1 - learnt);
        return learnt;
    }

    public static double RidgeFilter(double s, double lambda)
    {
        Guard.NotNegative(s);
        Guard.NotNegative(lambda);
        double all = s + lambda;
        return all > 0 ? s / all : 0;
    }

    public static double LambdaOfInputNoise(double sigma)
    {
        Guard.NotNegative(sigma);
        double square = 0;
        foreach (double noise in new[] { -sigma, sigma })
            square += noise * noise / 2;
        return square;
    }

    public static Tensor DropoutPenalty(Tensor X, Tensor w, double p)
    {
        Guard.Matrix(X);
        Guard.VectorOrColumn(w);
        Guard.Count(w, X.shape[1]);
        Guard.Probability(p);
        Tensor penalty = zeros(1, X.dtype).squeeze();
        for (int i = 0; i < X.shape[0]; i++)
        for (int j = 0; j < X.shape[1]; j++)
            penalty += (X[i, j] * w.flatten()[j]).square() / (2 * X.shape[0]);
        return penalty * (p / (1 - p));
    }

    public static Tensor Dropout(Tensor x, double p, long seed)
    {
        Guard.NotEmpty(x);
        Guard.Probability(p);
        var random = new Random(seed.GetHashCode());
        double[] mask = [.. Enumerable.Range(0, (int)x.numel()).Select(_ => random.NextDouble() < p ? 0 : 1 / (1 - p))];
        return x * tensor(mask, x.dtype).reshape(x.shape);
    }

    public static double BaggedVariance(double variance, double rho, int B)
    {
        Guard.NotNegative(variance);
        Guard.Share(rho);
        Guard.Positive(B);
        double sum = 0;
        for (int own = 0; own < B; own++)
            sum += (1 - rho) * variance / B / B;
        return sum + rho * variance;
    }

    public static Vector<double> Bag(Matrix<double> X, Vector<double> y, int[][] bootstraps, double lambda)
    {
        Guard.NotEmpty(X);
        Guard.Count(y, X.RowCount);
        Guard.Samples(bootstraps, X.RowCount);
        Guard.Positive(lambda);
        Vector<double> mean = Vector<double>.Build.Dense(X.ColumnCount);
        foreach (int[] rows in bootstraps)
        {
            Matrix<double> gram = Matrix<double>.Build.DenseDiagonal(X.ColumnCount, lambda * rows.Length);
            Vector<double> products = Vector<double>.Build.Dense(X.ColumnCount);
            foreach (int i in rows)
            {
                gram += X.Row(i).OuterProduct(X.Row(i));
                products += y[i] * X.Row(i);
            }
            mean += gram.Solve(products) / bootstraps.Length;
        }
        return mean;
    }

    public static double ExcessRisk(int n, int d, double sigma)
    {
        Guard.Positive(d);
        Guard.MoreThan(d + 1, n);
        Guard.NotNegative(sigma);
        double each = 1.0 / (n - d - 1);
        return Enumerable.Repeat(each, d).Sum() * Math.Pow(sigma, 2);
    }

    public static double BatchMeanNoise(double sigma, int B)
    {
        Guard.NotNegative(sigma);
        Guard.Positive(B);
        double variance = 0;
        for (int i = 0; i < B; i++)
            variance += Math.Pow(sigma / B, 2);
        return Math.Sqrt(variance);
    }

    public static long SharedParameterCount(int inChannels, int outChannels, int kernel)
    {
        Guard.Positive(inChannels);
        Guard.Positive(outChannels);
        Guard.Positive(kernel);
        long all = 0;
        for (int output = 0; output < outChannels; output++)
        {
            all++;
            all += (long)inChannels * kernel * kernel;
        }
        return all;
    }
}
