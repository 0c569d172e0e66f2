using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A company's name without its legal form, so that "Boyd Corp." and "Boyd Corporation" are one.</summary>
internal static class CompanyStem
{
    private static readonly string[] Blanks = [" ", ", ", ","];

    private static readonly string[] ChineseForms = ["集团股份有限公司", "股份有限公司", "集团有限公司", "控股有限公司", "有限责任公司", "有限公司", "公司"];

    /// <summary>The folded stem; the whole key where nothing but a legal form would be left.</summary>
    public static string Of(string name)
    {
        var words = name.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        while (count > 1 && EnglishWords.LegalSuffixes.Has(words[count - 1]))
            count--;
        var key = NameKey.Of(string.Join(' ', words[..count]));
        foreach (var form in ChineseForms)
        {
            if (key.Length > form.Length + 1 && key.EndsWith(form, StringComparison.Ordinal))
                return key[..^form.Length];
        }

        return key;
    }
}
