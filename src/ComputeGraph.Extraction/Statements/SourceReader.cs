using System.Text.RegularExpressions;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Statements;

/// <summary>Who a passage says has said so.</summary>
public static partial class SourceReader
{
    public static (Attribution Attribution, Origin Origin) Read(string sentence, bool citesPress)
    {
        if (Broker().IsMatch(sentence))
            return (Attribution.Broker, Origin.Estimated);
        if (Filing().IsMatch(sentence))
            return (Attribution.Filing, Origin.Stated);
        if (citesPress || Press().IsMatch(sentence))
            return (Attribution.Press, Origin.Reported);
        return Party().IsMatch(sentence) ? (Attribution.Party, Origin.Stated) : (Attribution.None, Origin.Stated);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(we (estimate|forecast|expect|model|think|believe)|our (estimate|model|checks)|analysts? (estimate|expect|forecast|reckon)|(estimates|forecasts) (by|from))\b|我们(预计|估计|测算|认为|推算)|(机构|法人|分析师|投顾|研究机构)(预计|预估|估|推估|认为|估计)", Options)]
    private static partial Regex Broker();

    [GeneratedRegex(@"\b(filings?|8-K|10-K|10-Q|prospectus|S-1|regulatory disclosure|annual report)\b|公告|年报|招股书|招股说明书|备案文件|监管文件|公开说明书", Options)]
    private static partial Regex Filing();

    [GeneratedRegex(@"\b(reportedly|people familiar|sources (said|say)|according to (the )?[A-Z]\w+|media reports?|was reported|reports? sa(id|y))\b|据[^，。]{0,14}(报道|消息|报导|称)|媒体|消息人士|知情人士|传出|外媒", Options)]
    private static partial Regex Press();

    [GeneratedRegex(@"\b(said|says|announced|confirmed|disclosed|told)\b|宣布|表示|确认|透露|公布|指出", Options)]
    private static partial Regex Party();
}
