using System.Text.RegularExpressions;

namespace ComputeGraph.Extraction.Discourse;

/// <summary>The pronouns and descriptions of both languages that stand for a company named before, and what they ask of it.</summary>
public static partial class Anaphors
{
    /// <summary>Roles in the chain that a described company may have; a description outside this table asks for none.</summary>
    private static readonly (string Words, string Roles)[] Descriptions =
    [
        ("chipmaker|chip maker|chip designer|chip giant|chip company|芯片商|芯片厂|芯片厂商|芯片公司|芯片巨头|晶片商", "chip asic memory foundry"),
        ("start-up|startup|lab|AI lab|AI company|model maker|model developer|初创公司|初创企业|实验室|大模型公司|AI公司|模型公司", "lab neocloud chip software"),
        ("cloud provider|cloud company|cloud operator|neocloud|GPU cloud|云厂商|云服务商|云公司|云计算公司|新云", "neocloud hyperscaler miner"),
        ("hyperscaler|tech giant|software giant|search giant|social media company|e-commerce giant|科技巨头|互联网巨头|巨头|软件巨头", "hyperscaler"),
        ("landlord|developer|operator|data center operator|data centre operator|data center developer|miner|bitcoin miner|former miner|房东|运营商|开发商|矿企|矿商|数据中心运营商", "datacenter miner neocloud"),
        ("utility|power company|power producer|电力公司|公用事业公司|发电商", "utility nuclear power"),
        ("foundry|contract chipmaker|晶圆厂|代工厂|晶圆代工厂|代工龙头", "foundry"),
        ("server maker|server vendor|服务器厂商|服务器公司|伺服器厂", "server"),
        ("investor|fund|private equity firm|asset manager|buyout firm|investment firm|基金|投资机构|资管公司|私募", "fund bank sovereign"),
        ("bank|lender|银行", "bank"),
        ("memory maker|存储厂商|存储巨头|内存厂", "memory"),
        ("carmaker|car maker|车企|汽车制造商", "consumer"),
    ];

    /// <summary>Finds anaphors in a sentence.</summary>
    /// <returns>Positions within the sentence; <c>Roles</c> empty where any company will do; <c>Pair</c> for words that mean two companies.</returns>
    public static IEnumerable<(int Start, int Length, string[] Roles, bool Pair, bool Possessive)> Find(string sentence)
    {
        foreach (Match match in Pattern().Matches(sentence))
        {
            var word = match.Value;
            var pair = match.Groups["pair"].Success;
            var possessive = word.ToLowerInvariant() is "its" or "their" or "whose" or "其" or "our";
            yield return (match.Index, match.Length, match.Groups["what"].Success ? RolesOf(match.Groups["what"].Value) : [], pair, possessive);
        }
    }

    private static string[] RolesOf(string described)
    {
        foreach (var (words, roles) in Descriptions)
        {
            if (words.Split('|').Any(word => described.Equals(word, StringComparison.OrdinalIgnoreCase)))
                return roles.Split(' ');
        }

        return [];
    }

    [GeneratedRegex(
        """
        (?<pair>双方|两家公司|二者|两者|两公司|\b(?:the\s(?:two|pair)(?:\s(?:companies|firms|sides|partners|groups))?|both\s(?:companies|sides|firms|parties))\b)
        |该公司|本公司|这家(?:公司|企业|[\u4e00-\u9fff]{2,6}(?:公司|企业|商|厂|巨头))|该(?:企业|集团|厂商|厂|巨头)|后者|(?<![\u4e00-\u9fff])公司(?=[\u4e00-\u9fff\d])|(?<![极尤与及])其(?![中他次实余一二])
        |(?:该|这家)(?<what>[\u4e00-\u9fff]{2,6}(?:商|厂|公司|企业|巨头|银行|基金))
        |\b(?:the|this)\s(?:company|firm|group|business|latter)\b
        |\b(?:the|this)\s(?:[A-Za-z][\w-]+\s){0,2}?(?<what>chipmaker|chip\smaker|chip\sdesigner|chip\sgiant|start-up|startup|lab|cloud\sprovider|cloud\scompany|neocloud|hyperscaler|tech\sgiant|software\sgiant|landlord|developer|operator|miner|utility|foundry|server\smaker|investor|fund|asset\smanager|bank|lender|memory\smaker|carmaker|AI\scompany|model\smaker|cloud\soperator|contract\schipmaker|power\sproducer|investment\sfirm)\b
        |\b(?:it|its|they|their|whose)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
