using ComputeGraph.Extraction.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Extraction.Tests.Scoring;

public sealed class QuasiNewtonTests
{
    [Test]
    public void TheMinimumOfAQuadraticIsFoundWhereverItLies() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100),
        Prop.ForAll(
            Gen.Choose(-50, 50).Two().Zip(Gen.Choose(1, 20).Two()).ToArbitrary(),
            entry =>
            {
                var ((a, b), (steep, flat)) = entry;
                var found = QuasiNewton.Minimise(2, 200, (point, gradient) =>
                {
                    gradient[0] = 2 * steep * (point[0] - a);
                    gradient[1] = 2 * flat * (point[1] - b);
                    return steep * (point[0] - a) * (point[0] - a) + flat * (point[1] - b) * (point[1] - b);
                });
                return Math.Abs(found[0] - a) < 1e-3 && Math.Abs(found[1] - b) < 1e-3;
            }));

    [Test]
    public void AMinimumAtTheOriginStaysThere()
    {
        var found = QuasiNewton.Minimise(1, 50, (point, gradient) =>
        {
            gradient[0] = 2 * point[0];
            return point[0] * point[0];
        });
        Assert.That(found, Is.EqualTo(new[] { 0.0 }));
    }
}
