using System.Collections.Frozen;

namespace ComputeGraph.Core.Names;

/// <summary>Traditional characters folded to simplified ones, one for one, so that both scripts compare as one and offsets stay.</summary>
public static partial class ChineseScript
{
    private static readonly FrozenDictionary<char, char> ToSimplifiedTable = Closed(
        Traditional.Zip(Simplified).Append(('臺', '台')).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The simplified form of a character; any other character is itself.</summary>
    public static char ToSimplified(char character) =>
        character < '\u4E00' ? character : ToSimplifiedTable.GetValueOrDefault(character, character);

    /// <summary>The text with every traditional character simplified; of the same length.</summary>
    public static string ToSimplified(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = ToSimplified(source[i]);
        });

    /// <summary>Whether a character is written in Chinese script (CJK unified ideographs with extension A).</summary>
    public static bool IsHan(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');

    /// <summary>A simplified form that is itself another's traditional one (薴 → 苧 → 苎) goes on, so that folding twice changes nothing.</summary>
    private static FrozenDictionary<char, char> Closed(Dictionary<char, char> table) =>
        table.ToFrozenDictionary(pair => pair.Key, pair => table.GetValueOrDefault(pair.Value, pair.Value));
}
