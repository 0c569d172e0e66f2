using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>Divides the zones of a document that may hold claims into sentences of either language, in one pass.</summary>
public static class SentenceSplitter
{
    /// <summary>No sentence is longer, in UTF-16 code units: it is what one quote may hold.</summary>
    public const int MostCharacters = 2000;

    /// <summary>The sentences in the order of the text. Zones that are no evidence (disclaimers, furniture) give none, nor does a stretch without letter or digit.</summary>
    public static IReadOnlyList<Sentence> Split(Document document)
    {
        var sentences = new List<Sentence>();
        for (var i = 0; i < document.Zones.Count; i++)
        {
            var zone = document.Zones[i];
            if (!zone.Kind.IsEvidence())
                continue;
            foreach (var span in SpansOf(document.Text, zone.Span))
                sentences.Add(new Sentence(sentences.Count, span, zone, i, SentenceLanguage.Of(document.Text, span, zone.Language)));
        }

        return sentences;
    }

    private static IEnumerable<TextSpan> SpansOf(string text, TextSpan zone)
    {
        var start = zone.Start;
        foreach (var border in SentenceBorders.Find(text, zone).Append(zone.End))
        {
            foreach (var part in ClauseCutter.Cut(text, Trimmed(text, start, border), MostCharacters))
            {
                if (HasContent(text, part))
                    yield return part;
            }

            start = border;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool HasContent(string text, TextSpan span)
    {
        foreach (var character in text.AsSpan(span.Start, span.Length))
        {
            if (char.IsLetterOrDigit(character))
                return true;
        }

        return false;
    }
}
