namespace ComputeGraph.Extraction.Scoring;

/// <summary>L-BFGS with a backtracking line search, for smooth convex functions.</summary>
internal static class QuasiNewton
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;

    /// <summary>Writes the gradient at a point and returns the value there.</summary>
    public delegate double Objective(double[] point, double[] gradient);

    /// <summary>The best point after at most so many steps from the origin.</summary>
    public static double[] Minimise(int dimensions, int steps, Objective objective)
    {
        var point = new double[dimensions];
        var gradient = new double[dimensions];
        var value = objective(point, gradient);
        var moves = new LinkedList<(double[] Step, double[] Change, double Curvature)>();
        for (var step = 0; step < steps; step++)
        {
            var direction = Direction(gradient, moves);
            var slope = Dot(direction, gradient);
            if (slope > -1e-9)
                break;
            var (next, nextGradient, nextValue) = Search(objective, point, value, direction, slope, step == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient) + 1e-12) : 1);
            if (next is null || value - nextValue < 1e-7 * Math.Abs(value))
                return next ?? point;
            Remember(moves, point, next, gradient, nextGradient);
            (point, gradient, value) = (next, nextGradient, nextValue);
        }

        return point;
    }

    private static (double[]? Point, double[] Gradient, double Value) Search(Objective objective, double[] point, double value, double[] direction, double slope, double length)
    {
        var gradient = new double[point.Length];
        for (var tries = 0; tries < 30; tries++, length /= 2)
        {
            var next = new double[point.Length];
            for (var i = 0; i < next.Length; i++)
                next[i] = point[i] + length * direction[i];
            var reached = objective(next, gradient);
            if (reached <= value + SufficientDecrease * length * slope)
                return (next, gradient, reached);
        }

        return (null, gradient, value);
    }

    private static void Remember(LinkedList<(double[] Step, double[] Change, double Curvature)> moves, double[] from, double[] to, double[] before, double[] after)
    {
        var step = new double[from.Length];
        var change = new double[from.Length];
        for (var i = 0; i < step.Length; i++)
        {
            step[i] = to[i] - from[i];
            change[i] = after[i] - before[i];
        }

        var curvature = Dot(step, change);
        if (curvature <= 1e-12)
            return;
        moves.AddLast((step, change, curvature));
        if (moves.Count > Memory)
            moves.RemoveFirst();
    }

    /// <summary>The two-loop recursion.</summary>
    private static double[] Direction(double[] gradient, LinkedList<(double[] Step, double[] Change, double Curvature)> moves)
    {
        var direction = gradient.Select(slope => -slope).ToArray();
        var factors = new Stack<double>();
        for (var node = moves.Last; node is not null; node = node.Previous)
        {
            var factor = Dot(node.Value.Step, direction) / node.Value.Curvature;
            factors.Push(factor);
            Add(direction, node.Value.Change, -factor);
        }

        if (moves.Last is { } last)
        {
            var scale = last.Value.Curvature / Dot(last.Value.Change, last.Value.Change);
            for (var i = 0; i < direction.Length; i++)
                direction[i] *= scale;
        }

        for (var node = moves.First; node is not null; node = node.Next)
        {
            var factor = factors.Pop() - Dot(node.Value.Change, direction) / node.Value.Curvature;
            Add(direction, node.Value.Step, factor);
        }

        return direction;
    }

    private static void Add(double[] target, double[] source, double factor)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] += factor * source[i];
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
