using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Tests.Scoring;

public sealed class ExactRoundingTests
{
    [TestCase(1 / 32.0, 0.0312, TestName = "A tie goes to the even digit, downwards")]
    [TestCase(3 / 32.0, 0.0938, TestName = "A tie goes to the even digit, upwards")]
    [TestCase(0.00005, 0.0001, TestName = "A double just above the tie goes up")]
    [TestCase(2.675, 2.675, TestName = "Fewer decimals stay")]
    [TestCase(2 / 3.0, 0.6667, TestName = "Anything else goes to the nearest")]
    [TestCase(0, 0, TestName = "Zero stays")]
    [TestCase(1, 1, TestName = "One stays")]
    public void Rounds_the_exact_value(double value, double expected) => Assert.That(ExactRounding.Round(value, 4), Is.EqualTo(expected));

    [TestCase(0.0625, 3, "0.062")]
    [TestCase(0.125, 2, "0.12")]
    [TestCase(0.375, 2, "0.38")]
    [TestCase(0.9995, 3, "1.000")]
    [TestCase(0, 3, "0.000")]
    [TestCase(12.5, 1, "12.5")]
    public void Prints_the_exact_value(double value, int decimals, string expected) => Assert.That(ExactRounding.Format(value, decimals), Is.EqualTo(expected));
}
