using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Evaluation.Alignment;

/// <summary>
/// What two written forms of a name have in common for scoring: case, width, spaces and punctuation folded, so that "Open AI" and
/// "OpenAI" agree. The reference scorer's folding (form KC, full case folding, letters and numbers kept), which unlike
/// <see cref="NameKey"/> keeps diacritics and both Chinese scripts apart.
/// </summary>
internal static class AnswerKey
{
    private const int CherokeeCapitals = 0x13A0;
    private const int CherokeeSmall = 0xAB70;

    /// <summary>
    /// Letters whose full case folding (CaseFolding.txt of Unicode 14) is not their lower case, marks left out: they are dropped anyway.
    /// </summary>
    private static readonly FrozenDictionary<int, string> Foldings = (
        "ß=ss ẞ=ss İ=i ǰ=j \u0345=ι ΐ=ι ΰ=υ ς=σ ᲀ=в ᲁ=д ᲂ=о ᲃ=с ᲄ=т ᲅ=т ᲆ=ъ ᲇ=ѣ ᲈ=ꙋ ẖ=h ẗ=t ẘ=w ẙ=y ὐ=υ ὒ=υ ὔ=υ ὖ=υ " +
        "ᾀ=ἀι ᾁ=ἁι ᾂ=ἂι ᾃ=ἃι ᾄ=ἄι ᾅ=ἅι ᾆ=ἆι ᾇ=ἇι ᾈ=ἀι ᾉ=ἁι ᾊ=ἂι ᾋ=ἃι ᾌ=ἄι ᾍ=ἅι ᾎ=ἆι ᾏ=ἇι " +
        "ᾐ=ἠι ᾑ=ἡι ᾒ=ἢι ᾓ=ἣι ᾔ=ἤι ᾕ=ἥι ᾖ=ἦι ᾗ=ἧι ᾘ=ἠι ᾙ=ἡι ᾚ=ἢι ᾛ=ἣι ᾜ=ἤι ᾝ=ἥι ᾞ=ἦι ᾟ=ἧι " +
        "ᾠ=ὠι ᾡ=ὡι ᾢ=ὢι ᾣ=ὣι ᾤ=ὤι ᾥ=ὥι ᾦ=ὦι ᾧ=ὧι ᾨ=ὠι ᾩ=ὡι ᾪ=ὢι ᾫ=ὣι ᾬ=ὤι ᾭ=ὥι ᾮ=ὦι ᾯ=ὧι " +
        "ᾲ=ὰι ᾳ=αι ᾴ=άι ᾶ=α ᾷ=αι ᾼ=αι ῂ=ὴι ῃ=ηι ῄ=ήι ῆ=η ῇ=ηι ῌ=ηι ῒ=ι ῖ=ι ῗ=ι ῢ=υ ῤ=ρ ῦ=υ ῧ=υ ῲ=ὼι ῳ=ωι ῴ=ώι ῶ=ω ῷ=ωι ῼ=ωι")
        .Split(' ').ToFrozenDictionary(pair => (int)pair[0], pair => pair[2..]);

    /// <summary>The folded form; empty where the text is absent or has neither letter nor number.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForms.ToNfkc(text).EnumerateRunes())
        {
            if (Foldings.TryGetValue(rune.Value, out var whole))
                folded.Append(whole);
            else if (IsWord(rune))
                folded.Append(Folded(rune).ToString());
        }

        return folded.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Cherokee folds to its capitals, every other script to small letters.</summary>
    private static Rune Folded(Rune rune) => rune.Value switch
    {
        >= CherokeeCapitals and < CherokeeCapitals + 0x56 => rune,
        >= CherokeeCapitals + 0x58 and < CherokeeCapitals + 0x5E => new Rune(rune.Value - 8),
        >= CherokeeSmall and < CherokeeSmall + 0x50 => new Rune(rune.Value - CherokeeSmall + CherokeeCapitals),
        _ => Rune.ToLowerInvariant(rune),
    };
}
