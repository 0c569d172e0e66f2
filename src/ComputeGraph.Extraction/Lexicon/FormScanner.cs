using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>Finds every form of a trie in a passage, in one pass; the hot loop of the lexicon.</summary>
internal static class FormScanner
{
    /// <summary>The longest run of blanks, line break included, that joins two words of a name.</summary>
    private const int LongestJoint = 4;

    /// <summary>Adds all hits that start in the passage, shorter ones at one start first.</summary>
    public static void Scan(ReadOnlySpan<char> text, int from, int to, FormTrie trie, List<FormHit> hits)
    {
        var fold = CharacterFold.Table;
        var classes = WrittenForm.ClassTable;
        var inWord = from > 0 && classes[text[from - 1]] == CharacterClass.Word;
        for (var start = from; start < to; start++)
        {
            var character = text[start];
            var isWord = classes[character] == CharacterClass.Word;
            if (!(isWord && inWord))
            {
                var node = trie.Root(fold[character]);
                if (node != 0)
                    Walk(text, start, to, node, trie, hits);
            }

            inWord = isWord;
        }
    }

    private static void Walk(ReadOnlySpan<char> text, int start, int to, int node, FormTrie trie, List<FormHit> hits)
    {
        var fold = CharacterFold.Table;
        var classes = WrittenForm.ClassTable;
        var position = start + 1;
        while (true)
        {
            var mark = trie.Mark(node);
            if (mark >= 0)
                AddHit(text, start, position, to, mark, hits);
            if (position >= to)
                return;

            if (classes[text[position]] != CharacterClass.Joint)
            {
                node = trie.Step(node, fold[text[position++]]);
            }
            else
            {
                var next = position + 1;
                while (next < to && classes[text[next]] == CharacterClass.Joint && next - position < LongestJoint)
                    next++;
                if (next >= to)
                    return;
                // Between Latin and Chinese a blank may or may not be set: "智谱 AI".
                if (classes[text[position - 1]] != CharacterClass.Han && classes[text[next]] != CharacterClass.Han)
                    node = trie.Step(node, ' ');
                position = next;
            }

            if (node == 0)
                return;
        }
    }

    private static void AddHit(ReadOnlySpan<char> text, int start, int end, int to, int mark, List<FormHit> hits)
    {
        if (!WrittenForm.IsWord(text[end - 1]) || end >= to || !WrittenForm.IsWord(text[end]))
            hits.Add(new FormHit(start, end, mark, IsPlural: false));
        else if (text[end] == 's' && (end + 1 >= to || !WrittenForm.IsWord(text[end + 1])))
            hits.Add(new FormHit(start, end, mark, IsPlural: true));
    }
}
