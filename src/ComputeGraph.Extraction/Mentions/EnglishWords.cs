namespace ComputeGraph.Extraction.Mentions;

/// <summary>The word classes by which names are told from other capitalised words in English.</summary>
internal static class EnglishWords
{
    public static WordList LegalSuffixes { get; } = WordList.Read("legal-suffixes");

    public static WordList OrganisationWords { get; } = WordList.Read("organisation-words");

    public static WordList WeakOrganisationWords { get; } = WordList.Read("weak-organisation-words");

    public static WordList OrganisationHeads { get; } = WordList.Read("organisation-heads");

    public static WordList Abbreviations { get; } = WordList.Read("abbreviations");

    public static WordList Calendar { get; } = WordList.Read("months-and-days");

    public static WordList Nationalities { get; } = WordList.Read("nationalities");

    public static WordList Titles { get; } = WordList.Read("titles");

    public static WordList GivenNames { get; } = WordList.Read("given-names");

    public static WordList Ordinary { get; } = WordList.Read("ordinary-words");

    public static WordList DealNouns { get; } = WordList.Read("deal-nouns");

    public static WordList DealVerbs { get; } = WordList.Of(WordList.Read("deal-verbs").Words.SelectMany(Forms).Concat(WordList.Read("verb-forms").Words));

    public static WordList Auxiliaries { get; } = WordList.Of("has have had is are was were will would may might could can should must does did do also already now then recently just later has-also itself alone together both".Split(' '));

    public static WordList PartyPrepositions { get; } = WordList.Of("from with by to for of between and alongside via against into at in".Split(' '));

    public static WordList PlaceWords { get; } = WordList.Of("County Parish Prefecture Province Island Islands River Valley Ranch Creek Lake Bay Street Avenue Road Boulevard Drive Highway Township Borough Peninsula Mountain Mountains Desert Sea Ocean Strait Harbour Harbor Airport Station Square Forest Coast Beach Heights Hills District Village".Split(' '));

    public static WordList ProductWords { get; } = WordList.Of("model models product products software app apps engine series language assistant chatbot browser feature tool tools agent agents switch switches router routers standard protocol interface architecture process node technology fabric brand name label programme program initiative project act bill law rule rules conference summit event index plan strategy mission framework stablecoin wallet token coin agreement deed".Split(' '));

    /// <summary>Endings that words of the language have and made-up names seldom.</summary>
    private static readonly string[] Endings = ["s", "ing", "ed", "ion", "ment", "ity", "ness", "ly", "er", "or", "al", "ive", "ous", "able", "ible", "ism", "ist", "ance", "ence", "ship", "age", "ure", "ory", "ary", "ful", "less", "ant", "ent", "ate", "ize", "ise", "ify", "th", "ght", "dom", "hood", "ward", "wise", "ian", "ese", "ic", "cy"];

    /// <summary>Whether a capitalised word is hardly a word of the language: neither listed nor shaped like one.</summary>
    public static bool IsUnlikeWords(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || HasLower(Ordinary, word) || HasLower(DealVerbs, word) || HasLower(DealNouns, word) || GivenNames.Has(word))
            return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    public static bool IsOrganisationWord(ReadOnlySpan<char> word) => OrganisationWords.Has(word) || LegalSuffixes.Has(word);

    /// <summary>The word in lower case is one of the list.</summary>
    public static bool HasLower(WordList list, ReadOnlySpan<char> word)
    {
        if (word.Length > 32)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return list.Has(lower);
    }

    private static IEnumerable<string> Forms(string stem)
    {
        yield return stem;
        if (stem.EndsWith('y') && stem.Length > 2 && !"aeiou".Contains(stem[^2]))
        {
            yield return stem[..^1] + "ies";
            yield return stem[..^1] + "ied";
            yield return stem + "ing";
        }
        else if (stem.EndsWith('e'))
        {
            yield return stem + "s";
            yield return stem + "d";
            yield return stem[..^1] + "ing";
        }
        else
        {
            yield return stem + (stem[^1] is 's' or 'h' or 'x' ? "es" : "s");
            yield return stem + "ed";
            yield return stem + "ing";
            yield return stem + stem[^1] + "ed";
            yield return stem + stem[^1] + "ing";
        }
    }
}
