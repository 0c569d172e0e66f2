using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Short forms that an English text defines in a bracket behind a name: "ST Telemedia Global Data Centres ("STT GDC")", "Public Investment
/// Fund (PIF)". A bracket that says "the Company" defines nothing that outlives the document, and is left to discourse.
/// </summary>
internal static class EnglishDefinitions
{
    public static void Collect(Passage passage, NameLedger ledger)
    {
        for (var i = 1; i + 2 < passage.Tokens.Count; i++)
        {
            if (passage.Word(i) is not "(")
                continue;
            var nameEnd = passage.Tokens[i - 1].End;
            var inside = Inside(passage, i + 1, out var quoted);
            if (inside.IsEmpty)
                continue;
            var shortForm = EnglishRuns.SpanOf(passage, inside);
            if (NameBefore(passage, ledger, nameEnd) is { } full && (quoted || IsShortFormOf(shortForm.In(passage.Text), full.In(passage.Text))))
                ledger.Definitions.Add((full, shortForm));
        }
    }

    /// <summary>The capitalised words of a bracket, quotation marks left out; empty where anything else stands in it.</summary>
    private static TokenRun Inside(Passage passage, int start, out bool quoted)
    {
        quoted = passage.Word(start) is "\"" or "“" or "'" or "‘";
        var first = quoted ? start + 1 : start;
        var last = first - 1;
        while (last + 1 < passage.Tokens.Count && passage.Tokens[last + 1].IsName)
            last++;
        if (last < first || last + 1 >= passage.Tokens.Count)
            return new TokenRun(1, 0);
        return passage.Word(last + 1) is ")" or "\"" or "”" or "'" or "’" ? new TokenRun(first, last) : new TokenRun(1, 0);
    }

    private static TextSpan? NameBefore(Passage passage, NameLedger ledger, int end)
    {
        foreach (var match in passage.Matches)
        {
            if (match.Span.End == end)
                return match.Span;
        }

        return ledger.EndingAt(end);
    }

    /// <summary>Whether a form is made of the initials of a name, or is its beginning.</summary>
    private static bool IsShortFormOf(string form, string name)
    {
        if (name.StartsWith(form, StringComparison.Ordinal))
            return true;
        var initials = string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return form.Length >= 2 && initials.StartsWith(form, StringComparison.OrdinalIgnoreCase);
    }
}
