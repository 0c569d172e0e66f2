using System.Buffers;
using System.Collections.Frozen;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>The word classes by which names are told from other words in Chinese, all in simplified characters.</summary>
internal static class ChineseWords
{
    public static FormTrie Boundaries { get; } = Trie(WordList.Read("zh-boundaries").Words);

    public static FormTrie Suffixes { get; } = Trie(WordList.Read("zh-suffixes").Words);

    public static FormTrie ShortSuffixes { get; } = Trie(WordList.Read("zh-short-suffixes").Words);

    /// <summary>Everyday words: what they make up is no name.</summary>
    public static FormTrie Everyday { get; } = Trie(new[] { "zh-words", "zh-generic", "zh-boundaries", "zh-suffixes", "zh-short-suffixes", "zh-titles", "zh-table-heads" }
        .SelectMany(list => WordList.Read(list).Words).Concat(WordList.ReadMap("zh-role-nouns").Keys).Where(word => word.Length > 1));

    public static FormTrie PartyVerbs { get; } = Trie(WordList.Read("zh-party-verbs").Words);

    public static FormTrie Relations { get; } = Trie(WordList.Read("zh-relations").Words);

    public static FormTrie ListEnds { get; } = Trie(WordList.Read("zh-list-ends").Words);

    public static FormTrie Titles { get; } = Trie(WordList.Read("zh-titles").Words);

    public static WordList PartyWords { get; } = WordList.Read("zh-party-words");

    public static WordList Labels { get; } = WordList.Read("zh-labels");

    public static WordList TableHeads { get; } = WordList.Read("zh-table-heads");

    public static FrozenDictionary<string, string?> RoleNouns { get; } = WordList.ReadMap("zh-role-nouns");

    public static FrozenSet<char> Surnames { get; } = WordList.Read("zh-surnames").Words.First().ToFrozenSet();

    /// <summary>The longest word of a trie that starts at a position; 0 where none does.</summary>
    public static int LongestAt(FormTrie trie, ReadOnlySpan<char> simplified, int start, int limit)
    {
        var longest = 0;
        var node = start < limit ? trie.Root(char.ToLowerInvariant(simplified[start])) : 0;
        for (var at = start + 1; node != 0; at++)
        {
            if (trie.Mark(node) >= 0)
                longest = at - start;
            if (at >= limit)
                break;
            node = trie.Step(node, char.ToLowerInvariant(simplified[at]));
        }

        return longest;
    }

    /// <summary>Characters that names hold so seldom that a stretch with one of them is none.</summary>
    public static SearchValues<char> FunctionCharacters { get; } = SearchValues.Create(
        "的了着说没不给拿走把被让请这那哪怎什么吗呢些很最更较只还再又也都就才却但而且若如因所其之以于是在有和与向由从对及或将会要想到得每各该此某均仅曾拟已并等至据跟称叫问答写读听吃喝买卖租付花拼你我他她它们谁予掉完");

    /// <summary>Small words that may cling to the front of a stretch.</summary>
    public static SearchValues<char> Prefixes { get; } = SearchValues.Create("有在向与和由从对给为及或将把被让其各该以用就都也还经按据等是获请找靠跟到于来去后前时年月日");

    /// <summary>Small words that may cling to its end.</summary>
    public static SearchValues<char> Postfixes { get; } = SearchValues.Create("里中上内外等方们则也就均已将还都的了说称之是于");

    private static FormTrie Trie(IEnumerable<string> words)
    {
        var trie = new FormTrie();
        foreach (var word in words)
            trie.SetMark(trie.Add(word), 1);
        return trie;
    }
}
