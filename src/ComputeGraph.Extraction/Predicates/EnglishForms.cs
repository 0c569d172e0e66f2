namespace ComputeGraph.Extraction.Predicates;

/// <summary>
/// The inflected forms of English words. A verb is written with its irregular forms behind colons (<c>take:took:taken</c>; the last one
/// is the participle), a noun with an irregular plural (<c>subsidiary:subsidiaries</c>).
/// </summary>
public static class EnglishForms
{
    /// <summary>All forms of a verb, each with whether it may be a passive participle.</summary>
    public static IEnumerable<(string Form, bool Participle)> OfVerb(string written)
    {
        var parts = written.Split(':');
        var words = parts[0].Split(' ', 2);
        var stem = words[0];
        var rest = words.Length > 1 ? " " + words[1] : "";
        yield return (stem + rest, false);
        yield return (ThirdPerson(stem) + rest, false);
        yield return (Progressive(stem) + rest, false);
        if (parts.Length == 1)
        {
            yield return (Past(stem) + rest, true);
        }
        else
        {
            foreach (var irregular in parts[1..^1])
                yield return (irregular + rest, false);
            yield return (parts[^1] + rest, true);
        }
    }

    public static IEnumerable<string> OfNoun(string written)
    {
        var parts = written.Split(':');
        yield return parts[0];
        yield return parts.Length > 1 ? parts[1] : ThirdPerson(parts[0]);
    }

    private static string ThirdPerson(string stem) => stem switch
    {
        _ when stem.EndsWith('y') && !IsVowel(stem[^2]) => stem[..^1] + "ies",
        _ when stem.EndsWith('s') || stem.EndsWith('x') || stem.EndsWith('z') || stem.EndsWith("ch") || stem.EndsWith("sh") || (stem.EndsWith('o') && !IsVowel(stem[^2])) => stem + "es",
        _ => stem + "s",
    };

    private static string Progressive(string stem) =>
        (stem.EndsWith('e') && !stem.EndsWith("ee") ? stem[..^1] : DoublesLast(stem) ? stem + stem[^1] : stem) + "ing";

    private static string Past(string stem) => stem switch
    {
        _ when stem.EndsWith('e') => stem + "d",
        _ when stem.EndsWith('y') && !IsVowel(stem[^2]) => stem[..^1] + "ied",
        _ => (DoublesLast(stem) ? stem + stem[^1] : stem) + "ed",
    };

    /// <summary>A stressed last syllable of one vowel and one consonant doubles it: words of one syllable, and those longer ones whose last is stressed.</summary>
    private static bool DoublesLast(string stem) =>
        (stem.Length > 2 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !IsVowel(stem[^3]) && stem[^1] is not ('w' or 'x' or 'y') && stem.Count(IsVowel) == 1)
        || stem is "equip" or "outfit" or "submit" or "commit" or "sublet" or "control" or "permit" or "transfer" or "refit";

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
