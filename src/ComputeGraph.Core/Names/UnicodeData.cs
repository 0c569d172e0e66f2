using System.Collections.Frozen;
using System.Globalization;

namespace ComputeGraph.Core.Names;

/// <summary>What <see cref="UnicodeForms"/> needs of Unicode's character data; read from <c>normalization.txt</c> when first asked for.</summary>
internal static class UnicodeData
{
    static UnicodeData()
    {
        var parts = new Dictionary<int, int[]>();
        var classes = new Dictionary<int, byte>();
        var compositions = new Dictionary<(int First, int Second), int>();
        foreach (var line in Lines())
        {
            var fields = line.Split(' ');
            var (first, last) = Range(fields[0]);
            for (var point = first; point <= last; point++)
            {
                if (fields[1] == "@")
                {
                    classes.Add(point, byte.Parse(fields[2], CultureInfo.InvariantCulture));
                    continue;
                }

                int[] value = [.. fields[2..].Select(Code)];
                value[0] += point - first;
                parts.Add(point, value);
                if (fields[1] == "=")
                    compositions.Add((value[0], value[1]), point);
            }
        }

        Decompositions = parts.Keys.ToFrozenDictionary(point => point, point => Whole(point, parts).ToArray());
        Classes = classes.ToFrozenDictionary();
        Compositions = compositions.ToFrozenDictionary();
    }

    /// <summary>Code points and what they decompose into, compatibility ones included, to the end; Hangul syllables are not among them.</summary>
    public static FrozenDictionary<int, int[]> Decompositions { get; }

    /// <summary>Pairs that are written as one code point.</summary>
    public static FrozenDictionary<(int First, int Second), int> Compositions { get; }

    private static FrozenDictionary<int, byte> Classes { get; }

    /// <summary>The canonical combining class: 0 for all but marks.</summary>
    public static int CombiningClass(int point) => point < 0x300 ? 0 : Classes.GetValueOrDefault(point);

    private static IEnumerable<int> Whole(int point, Dictionary<int, int[]> parts) =>
        parts.TryGetValue(point, out var value) ? value.SelectMany(part => Whole(part, parts)) : [point];

    private static (int First, int Last) Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Code(text), Code(text)) : (Code(text[..dash]), Code(text[(dash + 1)..]));
    }

    private static int Code(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines()
    {
        using var data = new StreamReader(typeof(UnicodeData).Assembly.GetManifestResourceStream("normalization.txt")!);
        while (data.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }
}
