using System.Text;
using ComputeGraph.Core.Values;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace ComputeGraph.Documents.Markdown;

/// <summary>Writes the readable text of inline elements.</summary>
internal sealed class MarkdownInlines(StringBuilder text)
{
    /// <summary>A forced line break divides a paragraph as a blank line does.</summary>
    private const string ForcedBreak = "\n\n";

    /// <summary>Writes a paragraph's or heading's inlines.</summary>
    /// <returns>The emphasised words that it begins with, if it does.</returns>
    public TextSpan? Write(ContainerInline? container)
    {
        if (container is null)
            return null;
        var start = text.Length;
        TextSpan? label = null;
        foreach (var inline in container)
        {
            var isLabel = text.Length == start && inline is EmphasisInline { DelimiterChar: not '~', DelimiterCount: 2 or 3 };
            WriteOne(inline);
            if (isLabel && text.Length > start)
                label = new TextSpan(start, text.Length);
        }

        return label;
    }

    private void WriteOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal);
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline lineBreak:
                text.Append(lineBreak.IsHard ? ForcedBreak : "\n");
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                    text.Append(ForcedBreak);
                break;
            case AutolinkInline or FootnoteLink or TaskList or LinkInline { IsImage: true } or EmphasisInline { DelimiterChar: '~' }:
                break;
            case ContainerInline container:
                if (container is DelimiterInline delimiter)
                    text.Append(delimiter.ToLiteral());
                foreach (var child in container)
                    WriteOne(child);
                break;
        }
    }

    /// <summary>Marks of emphasis that found no partner are markup still.</summary>
    private void WriteLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        for (var at = content.IndexOf("**"); at >= 0; at = content.IndexOf("**"))
        {
            text.Append(content[..at]);
            content = content[(at + 2)..];
        }

        text.Append(content);
    }
}
