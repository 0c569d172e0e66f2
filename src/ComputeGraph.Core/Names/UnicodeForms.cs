using System.Text;

namespace ComputeGraph.Core.Names;

/// <summary>
/// The compatibility normal forms of Unicode (UAX #15). The runtime's own <c>string.Normalize</c> leaves text
/// as it is where the program runs without ICU, as this one does so that it runs everywhere; hence this one.
/// </summary>
public static class UnicodeForms
{
    private const int HangulFirst = 0xAC00;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TrailBefore = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    /// <summary>Form KC: width and presentation folded, letters composed with their marks.</summary>
    public static string ToNfkc(string text) => IsPlain(text) ? text : Written(Composed(Decomposed(text)));

    /// <summary>Form KD: width and presentation folded, letters and their marks apart.</summary>
    public static string ToNfkd(string text) => IsPlain(text) ? text : Written(Decomposed(text));

    /// <summary>Whether no form can change the text: ASCII and unified Han only, which is most of what is read here.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character >= 0x80 && !ChineseScript.IsHan(character))
                return false;
        }

        return true;
    }

    private static List<int> Decomposed(string text)
    {
        var points = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= HangulFirst and < HangulFirst + Leads * Vowels * Trails)
                AddHangul(points, rune.Value - HangulFirst);
            else
                points.AddRange(UnicodeData.Decompositions.TryGetValue(rune.Value, out var parts) ? parts : [rune.Value]);
        }

        OrderMarks(points);
        return points;
    }

    private static void AddHangul(List<int> points, int syllable)
    {
        points.Add(LeadFirst + syllable / (Vowels * Trails));
        points.Add(VowelFirst + syllable % (Vowels * Trails) / Trails);
        if (syllable % Trails > 0)
            points.Add(TrailBefore + syllable % Trails);
    }

    /// <summary>Sorts each run of marks by combining class, marks of one class as they stood.</summary>
    private static void OrderMarks(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var mark = points[i];
            var order = UnicodeData.CombiningClass(mark);
            var place = i;
            if (order > 0)
            {
                for (; place > 0 && UnicodeData.CombiningClass(points[place - 1]) > order; place--)
                    points[place] = points[place - 1];
            }

            points[place] = mark;
        }
    }

    private static List<int> Composed(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var starter = -1;
        var lastClass = -1;
        foreach (var point in points)
        {
            var order = UnicodeData.CombiningClass(point);
            // A mark of the same or a higher class in between blocks it.
            if (starter >= 0 && lastClass < order && Pair(composed[starter], point) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }

            if (order == 0)
                starter = composed.Count;
            lastClass = order == 0 ? -1 : order;
            composed.Add(point);
        }

        return composed;
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= LeadFirst and < LeadFirst + Leads && second is >= VowelFirst and < VowelFirst + Vowels)
            return HangulFirst + ((first - LeadFirst) * Vowels + second - VowelFirst) * Trails;
        if (first is >= HangulFirst and < HangulFirst + Leads * Vowels * Trails && (first - HangulFirst) % Trails == 0
            && second is > TrailBefore and < TrailBefore + Trails)
            return first + second - TrailBefore;
        return UnicodeData.Compositions.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static string Written(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
            text.Append(new Rune(point).ToString());
        return text.ToString();
    }
}
