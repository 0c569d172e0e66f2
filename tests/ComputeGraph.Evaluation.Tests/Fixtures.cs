namespace ComputeGraph.Evaluation.Tests;

/// <summary>The folders under <c>fixtures/</c>.</summary>
internal static class Fixtures
{
    public static string Gold => Path("mixed", "gold");

    public static string Predicted => Path("mixed", "predicted");

    public static string Path(params string[] parts) =>
        System.IO.Path.Combine([TestContext.CurrentContext.TestDirectory, "fixtures", .. parts]);
}
