using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Core.Tests.Generators;

/// <summary>Properties over generated values. A failure shows the value and the seed that makes it again.</summary>
internal static class Property
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    public static void Holds<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config);

    public static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> holds) =>
        Holds(from one in first from two in second select (one, two), pair => holds(pair.one, pair.two));
}
