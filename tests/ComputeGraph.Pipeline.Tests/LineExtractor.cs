using System.Globalization;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Extracting;

namespace ComputeGraph.Pipeline.Tests;

/// <summary>
/// Makes a claim of each line such as <c>Alpha BUYS_FROM Beta 10 USD signed</c> or <c>Beta has 2 GW planned</c>. Words after it: an amount with
/// its currency, a status, <c>at DATE</c> (the passage's date), <c>aka NAME</c> (another name of the head), <c>chip NAME</c>, <c>site NAME</c>,
/// <c>more</c> and <c>now</c> (the amount comes on top, or is the new total). Lines joined by <c>and</c> at their end are one statement.
/// </summary>
internal sealed class LineExtractor(string version = "1") : IClaimExtractor
{
    public string Fingerprint => "line-rules:" + version;

    /// <summary>The word on which the extractor fails, as a fault of the program would.</summary>
    public const string Bug = "BUG";

    public IReadOnlyList<Claim> Extract(Document document, CancellationToken cancellationToken)
    {
        var claims = new List<Claim>();
        var (start, statement) = (0, (TextSpan?)null);
        foreach (var line in document.Text.Split('\n'))
        {
            if (line.Contains(Bug, StringComparison.Ordinal))
                throw new InvalidOperationException("a bug");
            var span = new TextSpan(start, start + line.Length);
            statement ??= span;
            if (Parse(document, line, span, statement.Value) is { } claim)
                claims.Add(ClaimFactory.Create(claim, document));
            if (!line.EndsWith(" and", StringComparison.Ordinal))
                statement = null;
            start = span.End + 1;
        }

        return claims;
    }

    private Claim? Parse(Document document, string line, TextSpan span, TextSpan statement)
    {
        var words = new Queue<string>(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (words.Count < 3)
            return null;
        var (head, verb, tail) = (words.Dequeue(), words.Dequeue(), words.Dequeue());
        if (!VocabularyNames.TryParse<RelationKind>(verb, out var kind) && verb != "has")
            return null;
        var isCapacity = verb == "has";
        var draft = new Claim
        {
            Id = default,
            Document = document.Id,
            Statement = ClaimFactory.Statement(document.Id, statement),
            Kind = isCapacity ? null : kind,
            Head = new ClaimEnd { Surface = head, Type = EntityType.Company },
            Tail = isCapacity ? null : new ClaimEnd { Surface = tail, Type = kind.TailType() },
            Attributes = isCapacity ? new ClaimAttributes { Capacity = new Gigawatts(Interval.Exactly(decimal.Parse(tail, CultureInfo.InvariantCulture))) } : ClaimAttributes.None,
            Status = DealStatus.Signed,
            Evidence = [new Evidence(span, null, line)],
            Confidence = version == "1" ? 0.8 : 0.9,
        };
        while (words.TryDequeue(out var word))
            draft = Add(draft, word, words);
        return draft;
    }

    private static Claim Add(Claim draft, string word, Queue<string> words)
    {
        if (decimal.TryParse(word, CultureInfo.InvariantCulture, out var amount))
            return draft with { Attributes = draft.Attributes with { Amount = new Money(Interval.Exactly(amount), words.Dequeue()) } };
        if (VocabularyNames.TryParse<DealStatus>(word, out var status))
            return draft with { Status = status };
        return word switch
        {
            "at" => draft with { SaidAt = PartialDate.Parse(words.Dequeue()) },
            "aka" => draft with { Head = draft.Head with { Aliases = [words.Dequeue()] } },
            "chip" => draft with { Attributes = draft.Attributes with { Chips = [words.Dequeue()] } },
            "site" => draft with { Attributes = draft.Attributes with { Sites = [words.Dequeue()] } },
            "more" => draft with { Attributes = draft.Attributes with { Wording = Wording.Additional } },
            "now" => draft with { Attributes = draft.Attributes with { Wording = Wording.NewTotal } },
            _ => draft,
        };
    }
}
