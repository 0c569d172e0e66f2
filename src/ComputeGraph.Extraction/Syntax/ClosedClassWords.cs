using System.Collections.Frozen;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>The closed-class words of both languages that shallow syntax stands on.</summary>
public static class ClosedClassWords
{
    public static readonly FrozenSet<string> EnglishPrepositions = Set(
        "from to with by for of at in into on upon between through via among around alongside against under as like including than over without behind plus versus vs");

    /// <summary>Words at which the search for a governing preposition ends: what stands before them belongs to another phrase.</summary>
    public static readonly FrozenSet<string> EnglishPhraseBreaks = Set(
        "is are was were be been being has have had will would can could may might shall should must do does did not that which who whom whose where when while if because since although though but and or said says say it its they their he she we i you what also then so");

    public static readonly FrozenSet<string> EnglishClauseOpeners = Set("which who whom whose where while whereas although though because but after before when since until unless if that");

    public static readonly FrozenSet<string> Auxiliaries = Set("is are was were has have had will would can could may might shall should must does did");

    public static readonly FrozenSet<string> BeForms = Set("is are was were be been being get gets got getting");

    /// <summary>Nouns of goods: a company's name right before one qualifies the goods.</summary>
    public static readonly FrozenSet<string> EnglishProductNouns = Set(
        "chip chips gpu gpus tpu tpus cpu cpus processor processors accelerator accelerators silicon server servers rack racks system systems hardware cloud capacity compute technology equipment platform platforms gear switch switches module modules memory hbm dram ssd ssds turbine turbines engine engines generator generators fuel cell cells machine machines product products supercomputer hardware kit interconnect networking optics transceivers parts components infrastructure");

    public static readonly string[] ChineseProductNouns =
    [
        "芯片", "晶片", "GPU", "TPU", "CPU", "处理器", "加速卡", "加速器", "服务器", "伺服器", "机柜", "云", "算力", "产品", "设备", "交换机", "光模块", "内存", "显卡",
        "平台", "系统", "显示卡", "AI芯片", "HBM", "存储", "模块", "燃气轮机", "发电机", "电池", "机组", "制程", "产能", "超级芯片", "超级计算机", "机架", "整机", "硬件",
    ];

    /// <summary>Chinese coverbs, longest first; words that merely contain one are <see cref="ChineseFalseCoverbs"/>.</summary>
    public static readonly string[] ChineseCoverbs =
    [
        "来自", "基于", "携手", "联合", "联手", "获得", "获", "向", "从", "与", "和", "跟", "同", "为", "给", "对", "由", "被", "将", "把", "在", "于", "自", "用", "替", "找", "以", "遭", "受", "予", "按", "据", "凭", "较", "比", "及", "像",
    ];

    public static readonly string[] ChineseFalseCoverbs =
    [
        "认为", "成为", "作为", "称为", "视为", "列为", "分为", "为期", "为了", "因为", "名为", "从而", "由于", "对于", "关于", "至于", "位于", "基于", "用于", "处于", "属于", "低于", "高于", "大于", "不同", "合同", "共同", "同时", "同比", "同意", "以及", "所以", "可以", "以上", "以下", "以来", "以后", "之后",
        "向来", "面向", "方向", "对外", "对手", "绝对", "相对", "针对", "反对", "给予", "供给", "交给", "和解", "饱和", "参与", "与会", "来自", "自研", "自建", "自家", "各自", "亲自", "即将", "必将", "将会", "将在", "将于", "采用", "使用", "应用", "费用", "启用", "租用", "作用", "通用", "获悉", "获批", "受益", "接受", "从事",
    ];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
