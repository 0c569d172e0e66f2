using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Whether a text's capitals fit a name's. Short names are held to their capitals, for they are words as well ("arm", "Meta"); longer ones
/// may be set in capitals, and those whose own capitals mark them as names ("NVIDIA", "CoreWeave") in any usual way.
/// </summary>
internal static class LetterCase
{
    /// <summary>From this many letters on a name is unlikely to be another word in capitals.</summary>
    private const int LongName = 6;

    /// <param name="written">The stretch of text.</param>
    /// <param name="spelt">The form as <see cref="WrittenForm.Spell"/> gives it.</param>
    /// <param name="inCapitals">Whether the whole passage is set in capitals.</param>
    public static bool Fits(ReadOnlySpan<char> written, string spelt, bool inCapitals)
    {
        if (IsExact(written, spelt))
            return true;
        var text = Shape.Of(written);
        if (text.HasLower == false)
            return text.Letters >= LongName || inCapitals;

        var form = Shape.Of(spelt);
        if (form.Letters < LongName - 1)
            return false;
        if (text.HasUpper == false)
            return form.Letters >= LongName && (form.HasInnerUpper || !form.HasLower);
        return text.EveryWordStartsUpper && (form.HasInnerUpper || !form.HasLower || form.Letters >= LongName);
    }

    private static bool IsExact(ReadOnlySpan<char> written, string spelt)
    {
        var at = 0;
        foreach (var character in written)
        {
            if (WrittenForm.ClassOf(character) == CharacterClass.Joint)
                continue;
            if (at < spelt.Length && spelt[at] == ' ')
                at++;
            if (at >= spelt.Length || CharacterFold.KeepingCase(character) != spelt[at++])
                return false;
        }

        return at == spelt.Length;
    }

    private readonly record struct Shape(int Letters, bool HasUpper, bool HasLower, bool HasInnerUpper, bool EveryWordStartsUpper)
    {
        public static Shape Of(ReadOnlySpan<char> text)
        {
            var (letters, upper, lower, inner, starts) = (0, false, false, false, true);
            var inWord = false;
            foreach (var character in text)
            {
                var isUpper = char.IsUpper(character);
                var isLower = char.IsLower(character);
                letters += isUpper || isLower ? 1 : 0;
                upper |= isUpper;
                lower |= isLower;
                inner |= isUpper && inWord;
                starts &= !(isLower && !inWord);
                inWord = WrittenForm.IsWord(character);
            }

            return new Shape(letters, upper, lower, inner, starts);
        }
    }
}
