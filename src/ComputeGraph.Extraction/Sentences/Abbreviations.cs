using System.Collections.Frozen;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>English words whose full stop does not end a sentence, by what may follow it.</summary>
internal static class Abbreviations
{
    /// <summary>A name always follows: "Mr. Huang".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Words(
        "mr mrs ms dr prof sen rep gov gen lt col capt st mt ft rev hon pres vs v e.g i.e cf viz ca est approx incl excl resp al");

    /// <summary>A number follows where the stop ends no sentence: "No. 3", "Nov. 3".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumbers = Words(
        "no nos fig figs eq eqs sec secs art ch vol vols p pp ref tab item c jan feb mar apr jun jul aug sep sept oct nov dec min max");

    /// <summary>The stop belongs to the word, and ends a sentence only before a word that begins one: "Example Inc. The company".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Enders = Words(
        "inc corp co cos ltd llc llp lp plc bros mfg intl int'l univ dept div assn n.v s.a a.g b.v s.p.a a/s k.k jr sr ph.d m.b.a u.s u.k u.n e.u u.a.e d.c a.m p.m etc ave blvd rd bldg hq gov't natl");

    /// <summary>Words that begin a sentence and are no part of a name.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Words(
        "the a an it its this that these those they their he she his her we our you i in on at by for from with as to of under over after before since during until while when where if although though because but and or nor so yet however "
        + "meanwhile moreover furthermore also both each all some many most several such other another one two there here what who which how why not no nothing separately additionally earlier later last next shares analysts "
        + "management investors terms financial according following despite unlike like among between about");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the full stop behind a word leaves its sentence open before what follows (the next word, or the character where it is none).</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.Length == 0 || next.Length == 0)
            return false;
        var isNumberNext = char.IsAsciiDigit(next[0]);
        if (Titles.Contains(word) || (BeforeNumbers.Contains(word) && isNumberNext))
            return true;
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isDotted = word.Length >= 3 && word[1] == '.' && word.Length % 2 == 1;
        return (isInitial || isDotted || Enders.Contains(word)) && !Starters.Contains(next) && (char.IsLetterOrDigit(next[0]) || next[0] is '(' or '（' or '[' or '&');
    }
}
