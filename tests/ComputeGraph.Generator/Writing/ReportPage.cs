using System.Text;
using ComputeGraph.Generator.Randomness;
using ComputeGraph.Generator.World;

namespace ComputeGraph.Generator.Writing;

/// <summary>Lays statements and commentary out as a report in Markdown.</summary>
internal sealed class ReportPage(SeededRandom random, bool chinese, DateOnly date, int number, Commentary commentary)
{
    private const int StatementsASection = 4;

    private readonly List<Company> named = [];

    /// <summary>Companies that only the commentary names.</summary>
    public IEnumerable<Company> Named => named.Distinct();

    /// <summary>The report, filled up with commentary to about so many bytes of UTF-8.</summary>
    public string Write(IReadOnlyList<string> statements, int bytes)
    {
        var text = new StringBuilder();
        var title = $"{Pick("title")}{(chinese ? $"（第{number}期）" : $", no. {number}")}";
        text.Append($"---\ntitle: \"{title}\"\npublisher: {Pick("publisher")}\ndate: {date:yyyy-MM-dd}\nlanguage: {(chinese ? "zh" : "en")}\n---\n\n# {title}\n");
        using var patterns = Commentary.Patterns(random, chinese).GetEnumerator();
        var room = Math.Max(0, bytes - Size(text.ToString()) - statements.Sum(Size));
        var each = statements.Count > 0 ? room / statements.Count : 0;
        for (var i = 0; i < statements.Count; i++)
        {
            if (i % StatementsASection == 0)
                text.Append($"\n## {Pick("heading")}\n");
            AppendParagraphs(text, statements[i], each, patterns);
        }

        return text.ToString();
    }

    /// <summary>A paragraph around a statement, which stands anywhere in it, and further ones where there is room.</summary>
    private void AppendParagraphs(StringBuilder text, string statement, int room, IEnumerator<string> patterns)
    {
        var sentences = new List<string>();
        for (var left = room; left > 0;)
        {
            patterns.MoveNext();
            var (sentence, company) = commentary.Filled(patterns.Current, random, chinese);
            if (company is not null)
                named.Add(company);
            sentences.Add(sentence);
            left -= Size(sentence) + (chinese ? 0 : 1);
        }

        sentences.Insert(random.Next(0, sentences.Count), statement);
        foreach (var paragraph in sentences.Chunk(random.Next(4, 7)))
            text.Append('\n').AppendJoin(chinese ? "" : " ", paragraph).Append('\n');
    }

    private string Pick(string kind) => random.Pick(Phrases.OfReports[kind]).In(chinese);

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
