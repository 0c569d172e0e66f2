using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>Tells the language of a sentence by its characters: one Chinese character says about as much as three Latin letters.</summary>
internal static class SentenceLanguage
{
    private const int LettersPerHan = 3;

    /// <summary>In a zone of Chinese, names in Latin script may take more room before a sentence counts as English.</summary>
    private const int LettersPerHanInChinese = 8;

    public static string Of(string text, TextSpan span, string zoneLanguage)
    {
        var (han, latin) = (0, 0);
        foreach (var character in text.AsSpan(span.Start, span.Length))
        {
            if (ChineseScript.IsHan(character))
                han++;
            else if (char.IsAsciiLetter(character))
                latin++;
        }

        if (han + latin == 0)
            return zoneLanguage == "zh" ? "zh" : "en";
        return latin <= han * (zoneLanguage == "zh" ? LettersPerHanInChinese : LettersPerHan) ? "zh" : "en";
    }
}
