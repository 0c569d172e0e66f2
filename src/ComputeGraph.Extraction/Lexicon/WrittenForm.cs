using System.Text;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>How names are spelt for matching: one joint between words, none beside Chinese characters.</summary>
internal static class WrittenForm
{
    private static readonly CharacterClass[] Classes = BuildClasses();

    public static ReadOnlySpan<CharacterClass> ClassTable => Classes;

    public static CharacterClass ClassOf(char character) => Classes[character];

    public static bool IsHan(char character) => Classes[character] == CharacterClass.Han;

    public static bool IsWord(char character) => Classes[character] == CharacterClass.Word;

    /// <summary>The form with its joints made single blanks, in half width and without diacritics, its case kept.</summary>
    public static string Spell(string form)
    {
        var spelt = new StringBuilder(form.Length);
        foreach (var character in form.AsSpan().Trim())
        {
            if (ClassOf(character) != CharacterClass.Joint)
            {
                if (IsHan(character) && spelt.Length > 0 && spelt[^1] == ' ')
                    spelt.Length--;
                spelt.Append(CharacterFold.KeepingCase(character));
            }
            else if (spelt.Length > 0 && spelt[^1] != ' ' && !IsHan(spelt[^1]))
            {
                spelt.Append(' ');
            }
        }

        return spelt.ToString().TrimEnd(' ');
    }

    private static CharacterClass[] BuildClasses()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            var character = (char)i;
            classes[i] = character switch
            {
                '-' or (>= '\u2010' and <= '\u2013') => CharacterClass.Joint,
                _ when char.IsWhiteSpace(character) => CharacterClass.Joint,
                _ when ChineseScript.IsHan(character) => CharacterClass.Han,
                _ when char.IsLetterOrDigit(CharacterFold.Of(character)) && (i < 0x2E80 || i >= 0xFF00) => CharacterClass.Word,
                _ => CharacterClass.Other,
            };
        }

        return classes;
    }
}
