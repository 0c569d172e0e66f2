using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Predicates;

/// <summary>The words that state relations, as data (<c>predicates.csv</c>), and where they stand in a sentence.</summary>
public sealed class PredicateLexicon
{
    private const int LongestChineseForm = 8;
    private readonly Dictionary<string, List<(Predicate Predicate, bool Participle, string[] Following)>> english = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Predicate>> chinese = [];

    private PredicateLexicon(IReadOnlyList<Predicate> predicates) => Predicates = predicates;

    public static PredicateLexicon Shipped { get; } = Load();

    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The hits of a sentence's words, in the order of the text; a word may hit several lines.</summary>
    /// <param name="sentence">The sentence's text, traditional characters simplified.</param>
    /// <param name="offset">Where it begins in the document.</param>
    /// <param name="words">Its Latin words.</param>
    /// <param name="isTaken">Whether a position of the document lies within a name.</param>
    public IReadOnlyList<PredicateHit> Find(string sentence, int offset, IReadOnlyList<TextSpan> words, Func<int, bool> isTaken)
    {
        var hits = new List<PredicateHit>();
        for (var i = 0; i < words.Count; i++)
        {
            if (isTaken(words[i].Start))
                continue;
            if (english.TryGetValue(Word(i), out var entries))
            {
                foreach (var (predicate, participle, rest) in entries)
                {
                    if (Enumerable.Range(0, rest.Length).All(k => i + 1 + k < words.Count && Word(i + 1 + k).Equals(rest[k], StringComparison.OrdinalIgnoreCase)))
                        hits.Add(new PredicateHit(predicate, new TextSpan(words[i].Start, words[i + rest.Length].End), participle));
                }
            }
        }

        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] < '\u3400' || isTaken(offset + i))
                continue;
            for (var length = Math.Min(LongestChineseForm, sentence.Length - i); length > 0; length--)
            {
                if (!chinese.TryGetValue(sentence.Substring(i, length), out var predicates))
                    continue;
                hits.AddRange(predicates.Select(predicate => new PredicateHit(predicate, new TextSpan(offset + i, offset + i + length), Participle: false)));
                i += length - 1;
                break;
            }
        }

        return [.. hits.OrderBy(hit => hit.Span.Start).ThenBy(hit => hit.Predicate.Line)];

        string Word(int index) => sentence.Substring(words[index].Start - offset, words[index].Length);
    }

    private static PredicateLexicon Load()
    {
        using var stream = typeof(PredicateLexicon).Assembly.GetManifestResourceStream("predicates.csv")!;
        var rows = CsvTable.Read(new StreamReader(stream)).Rows;
        var predicates = rows.Select(Parse).ToList();
        var lexicon = new PredicateLexicon(predicates);
        foreach (var predicate in predicates)
        {
            foreach (var form in rows[predicate.Line]["forms"]!.Split('|'))
                lexicon.Add(predicate, form);
        }

        return lexicon;
    }

    private static Predicate Parse(CsvTable.Row csv, int line) => new()
    {
        Line = line,
        Language = csv["language"]!,
        Class = csv["class"] == "verb" ? WordClass.Verb : WordClass.Noun,
        Lemma = csv["forms"]!.Split('|')[0].Split(':')[0],
        Kind = csv["kind"] == "DEAL" ? null : VocabularyNames.Parse<RelationKind>(csv["kind"]!),
        Slots = csv["slots"]!.Split(' ').Select(slot => slot.Split('=')).ToDictionary(slot => slot[0], slot => Enum.Parse<SlotRole>(slot[1], ignoreCase: true)),
        Status = VocabularyNames.Parse<DealStatus>(csv["status"]!),
        Near = (csv["near"] ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries),
    };

    private void Add(Predicate predicate, string form)
    {
        if (predicate.Language == "zh")
        {
            if (!chinese.TryGetValue(form, out var lines))
                chinese[form] = lines = [];
            lines.Add(predicate);
            return;
        }

        var forms = predicate.Class == WordClass.Verb ? EnglishForms.OfVerb(form) : EnglishForms.OfNoun(form).Select(noun => (Form: noun, Participle: false));
        // A form that is both ("put") may be the participle; a hyphen does not end a word, neither here nor in a sentence.
        foreach (var (written, participle) in forms.GroupBy(entry => entry.Form, (written, entries) => (written, entries.Any(entry => entry.Participle))))
        {
            var words = written.Split(' ');
            if (!english.TryGetValue(words[0], out var lines))
                english[words[0]] = lines = [];
            if (!lines.Any(line => line.Predicate == predicate && line.Following.SequenceEqual(words[1..])))
                lines.Add((predicate, participle, words[1..]));
        }
    }
}
