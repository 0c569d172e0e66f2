using System.Reflection;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>A store whose transactions fail at the n-th call, as a process that dies there would.</summary>
public class DyingStore : DispatchProxy
{
    private object target = null!;
    private int callsToLive;

    internal static IGraphStore Of(IGraphStore store, int callsToLive) => Proxy<IGraphStore>(store, callsToLive);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.DeclaringType == typeof(IGraphTransaction) && callsToLive-- <= 0)
            throw new InvalidOperationException("It died.");
        try
        {
            var result = targetMethod.Invoke(target, args);
            return result is IGraphTransaction transaction ? Proxy<IGraphTransaction>(transaction, callsToLive) : result;
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }

    private static T Proxy<T>(T target, int callsToLive)
        where T : class
    {
        var proxy = Create<T, DyingStore>();
        ((DyingStore)(object)proxy).target = target;
        ((DyingStore)(object)proxy).callsToLive = callsToLive;
        return proxy;
    }
}
