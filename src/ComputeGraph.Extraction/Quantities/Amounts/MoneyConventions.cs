using System.Runtime.CompilerServices;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>What a bare 元 and a bare ¥ mean in one document: told by it outright (港元，下同), else by its script and the money it speaks of.</summary>
internal sealed class MoneyConventions
{
    /// <summary>A text counts as traditional when one in twelve of its Chinese characters is; in running text it is one in three.</summary>
    private const int TraditionalShare = 12;

    private const int FewHan = 12;

    private static readonly ConditionalWeakTable<Document, MoneyConventions> Known = [];

    private readonly string? declared;
    private readonly bool isTraditional;
    private readonly bool isHongKong;
    private readonly string yen;

    private MoneyConventions(string text)
    {
        declared = Declared(text);
        isTraditional = IsTraditional(text, new TextSpan(0, text.Length)) ?? false;
        isHongKong = Occurrences(text, "港元") + Occurrences(text, "港幣") + Occurrences(text, "HK$") > Occurrences(text, "台幣") + Occurrences(text, "臺幣") + Occurrences(text, "NT$");
        var saysYen = text.Contains("yen", StringComparison.Ordinal) || text.Contains("Japan", StringComparison.Ordinal) || text.Contains("日元", StringComparison.Ordinal) || text.Contains("日圓", StringComparison.Ordinal);
        var saysYuan = text.Contains("yuan", StringComparison.Ordinal) || text.Contains("RMB", StringComparison.Ordinal) || text.Contains("renminbi", StringComparison.Ordinal) || text.Contains("CNY", StringComparison.Ordinal) || text.Contains("人民", StringComparison.Ordinal);
        yen = saysYuan || (!saysYen && NameKey.HasHan(text)) ? "CNY" : "JPY";
    }

    /// <summary>The conventions of a document; read once, for every sentence of it.</summary>
    public static MoneyConventions Of(Document document) => Known.GetValue(document, static of => new MoneyConventions(of.Text));

    /// <summary>What a bare 元 is in a sentence of the document.</summary>
    public string YuanIn(string text, TextSpan sentence) =>
        declared ?? (!(IsTraditional(text, sentence) ?? isTraditional) ? "CNY" : isHongKong ? "HKD" : "TWD");

    /// <summary>The ISO code of a currency as <see cref="CurrencyNames"/> gives it.</summary>
    public string Resolve(string currency, Lazy<string> yuan) => currency switch
    {
        CurrencyNames.YenOrYuan => yen,
        CurrencyNames.Yuan => yuan.Value,
        _ => currency,
    };

    /// <summary>The currency that a text declares for all that follows: （港元，下同）.</summary>
    private static string? Declared(string text)
    {
        const int Window = 12;
        var at = text.IndexOf("下同", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var from = Math.Max(0, at - Window);
        var folded = new FoldedText(text, new TextSpan(from, at));
        for (var i = 0; i < folded.Length; i++)
        {
            if (CurrencyNames.Names.Match(folded, i, out var currency) >= 0 && currency != CurrencyNames.Yuan)
                return currency;
        }

        return null;
    }

    /// <summary>Whether a stretch is in traditional script; <see langword="null"/> where it holds too little Chinese to tell.</summary>
    private static bool? IsTraditional(string text, TextSpan span)
    {
        var (han, traditional) = (0, 0);
        foreach (var character in text.AsSpan(span.Start, span.Length))
        {
            if (!ChineseScript.IsHan(character))
                continue;
            han++;
            if (ChineseScript.ToSimplified(character) != character)
                traditional++;
        }

        return han < FewHan ? null : traditional * TraditionalShare >= han;
    }

    private static int Occurrences(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
