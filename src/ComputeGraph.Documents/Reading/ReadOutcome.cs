using System.Diagnostics.CodeAnalysis;
using ComputeGraph.Core.Errors;

namespace ComputeGraph.Documents.Reading;

/// <summary>Either what was read or why not.</summary>
/// <typeparam name="T">What reading gives.</typeparam>
public sealed record ReadOutcome<T>
    where T : class
{
    private ReadOutcome(T? value, ReadFault? fault)
    {
        Value = value;
        Fault = fault;
    }

    public T? Value { get; }

    public ReadFault? Fault { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Succeeded => Value is not null;

    /// <exception cref="ComputeGraphException">There is no value; it carries the fault's code and message.</exception>
    public T ValueOrThrow(string? place = null) => Succeeded ? Value : throw Fault.ToException(place);

    public static implicit operator ReadOutcome<T>(T value) => new(value, null);

    public static implicit operator ReadOutcome<T>(ReadFault fault) => new(null, fault);
}
