using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>
/// The written names of the closed vocabularies: <c>BUYS_FROM</c> for relation and link kinds, <c>camelCase</c> for all others,
/// member names for <see cref="EntityType"/>. One place, so that database, JSON, command line and reports agree.
/// </summary>
public static partial class VocabularyNames
{
    public static string Name<T>(this T value)
        where T : struct, Enum => Table<T>.Names[value];

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && Table<T>.Values.TryGetValue(text, out value);
    }

    /// <exception cref="FormatException">The text is no member's name; the message lists them.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum =>
        TryParse<T>(text, out var value) ? value : throw new FormatException($"'{text}' is none of {string.Join(", ", All<T>())}.");

    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => value.Name());

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordBorder();

    private static string Written<T>(T value)
        where T : struct, Enum
    {
        var member = value.ToString();
        if (typeof(T) == typeof(EntityType))
            return member;
        if (typeof(T) == typeof(RelationKind) || typeof(T) == typeof(DealLinkKind))
            return WordBorder().Replace(member, "_").ToUpperInvariant();
        return char.ToLowerInvariant(member[0]) + member[1..];
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, Written);
        public static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
