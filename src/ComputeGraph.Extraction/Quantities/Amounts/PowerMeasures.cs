using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Tells from the nearest telling words of its clause what stated watts measure.</summary>
internal static class PowerMeasures
{
    private const int Window = 48;

    private static readonly PhraseTable<PowerMeasure> Cues = PhraseTable<PowerMeasure>.Of(
        (PowerMeasure.ItLoad, "it load|critical it|critical it load|it capacity|it power|critical load|critical power|net it|it负载|it功率|it容量|it电力|关键it|关键负载|it 负载|it 容量|it 功率|it设备|信息设备|资讯设备"),
        (PowerMeasure.SitePower, "gross|utility power|utility|grid|grid-connected|grid connection|site power|total power|contracted power|secured power|active power|interconnect|interconnection|substation|energised power|energized power|电网|市电|用电|用电量|总功率|总电力|总用电|供电|接入|电力容量|电力配额|外电|变电站|签约电力|并网"),
        (PowerMeasure.Generation, "generation|generating|generate|generates|generated|power plant|power plants|nuclear|reactor|reactors|solar|wind|gas-fired|gas turbine|gas turbines|turbines|turbine|fuel cell|fuel cells|power station|hydropower|renewable|renewables|geothermal|battery|batteries|storage|photovoltaic|发电|电厂|电站|光伏|风电|核电|水电|装机|装机容量|燃料电池|燃气轮机|涡轮机|小型模块化反应堆|反应堆|储能|可再生能源|机组|绿电"));

    private static readonly WordSet PerThing = new("per rack|per gpu|per cabinet|per chip|per server|a rack|per unit|/rack|/柜|/机柜|/机架|/架|tdp|一柜|一架|一台|一颗|一张|每柜|每机柜");

    private static readonly WordSet EachThing = new("每机柜|每柜|每架|每个机柜|单机柜|单柜|单芯片|单颗|单卡|每颗|每张|每台|单台|每机架|单机架|per-rack|机柜功率|机柜功率密度|功率密度|单柜功率");

    /// <summary>Power of one rack or chip is no capacity of a company or site.</summary>
    public static bool IsOfOneThing(FoldedText text, int start, int end) =>
        PerThing.StandsAt(text, text.SkipBlanks(end)) || EachThing.StandsWithin(text, Math.Max(0, start - 10), start);

    /// <summary>The measure of the cue nearest to the figure between its neighbours; a cue behind it beats one as near before it.</summary>
    public static PowerMeasure Of(FoldedText text, int start, int end, int previousEnd, int nextStart)
    {
        var behind = NearestBehind(text, end, Math.Min(nextStart, end + Window), out var measureBehind);
        var before = NearestBefore(text, start, Math.Max(previousEnd, start - Window), out var measureBefore);
        return behind <= before ? measureBehind : measureBefore;
    }

    private static int NearestBehind(FoldedText text, int end, int limit, out PowerMeasure measure)
    {
        for (var i = end; i < limit && !FoldedText.IsClauseBorder(text[i]); i++)
        {
            if (!(FoldedText.IsLatin(text[i]) && FoldedText.IsLatin(text[i - 1])) && Cues.Match(text, i, out measure) >= 0)
                return i - end;
        }

        measure = PowerMeasure.Unspecified;
        return int.MaxValue;
    }

    private static int NearestBefore(FoldedText text, int start, int limit, out PowerMeasure measure)
    {
        for (var i = start; i > limit && !FoldedText.IsClauseBorder(text[i - 1]); i--)
        {
            if (!(FoldedText.IsLatin(text[i - 1]) && FoldedText.IsLatin(text[i])) && Cues.MatchBefore(text, i, out measure) >= 0)
                return start - i;
        }

        measure = PowerMeasure.Unspecified;
        return int.MaxValue;
    }
}
