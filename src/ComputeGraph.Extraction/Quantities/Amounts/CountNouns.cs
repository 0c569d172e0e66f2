using System.Collections.Frozen;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>The things that deals of AI compute count, and the words that stand between a number and them.</summary>
internal static class CountNouns
{
    public static readonly PhraseTable<string> English = PhraseTable<string>.Of(
        ("GPU", "gpu|gpus|graphics processing unit|graphics processing units|gpgpu|gpgpus"),
        ("TPU", "tpu|tpus|tensor processing unit|tensor processing units"),
        ("CPU", "cpu|cpus"),
        ("NPU", "npu|npus"),
        ("XPU", "xpu|xpus"),
        ("LPU", "lpu|lpus"),
        ("DPU", "dpu|dpus"),
        ("ASIC", "asic|asics"),
        ("chip", "chip|chips|semiconductors|superchip|superchips"),
        ("accelerator", "accelerator|accelerators"),
        ("processor", "processor|processors|microprocessors"),
        ("server", "server|servers"),
        ("rack", "rack|racks"),
        ("cabinet", "cabinet|cabinets"),
        ("card", "card|cards|graphics cards"),
        ("node", "node|nodes"),
        ("unit", "unit|units"),
        ("system", "systems"),
        ("wafer", "wafer|wafers"),
        ("module", "modules|optical modules|transceivers"),
        ("switch", "switches"),
        ("turbine", "turbine|turbines"),
        ("generator", "generators|gensets"),
        ("reactor", "reactors"),
        ("share", "share|shares|adss|adrs|ads|american depositary shares"),
        ("warrant", "warrant|warrants"));

    public static readonly PhraseTable<string> Chinese = PhraseTable<string>.Of(
        ("GPU", "gpu|gpus|图形处理器|绘图处理器|图形处理单元"),
        ("TPU", "tpu|tpus|张量处理器|张量处理单元"),
        ("CPU", "cpu|cpus"),
        ("NPU", "npu|npus"),
        ("XPU", "xpu|xpus"),
        ("LPU", "lpu|lpus"),
        ("DPU", "dpu|dpus"),
        ("ASIC", "asic|asics"),
        ("chip", "芯片|晶片|晶元片|加速芯片|加速晶片|算力芯片"),
        ("accelerator", "加速器"),
        ("card", "加速卡|显卡|算力卡|计算卡|训练卡|推理卡|智算卡|ai卡|gpu卡|国产卡|绘图卡|显示卡"),
        ("processor", "处理器"),
        ("server", "服务器|伺服器|一体机|服务器整机"),
        ("rack", "机柜|机架|机架柜"),
        ("node", "节点|超节点"),
        ("wafer", "晶圆|硅片"),
        ("module", "光模块|光收发模块|模组|光模组|光收发模组"),
        ("switch", "交换机"),
        ("turbine", "涡轮机|燃气轮机|燃气涡轮机|汽轮机|燃机|风机"),
        ("generator", "发电机|发电机组|柴发|柴油发电机"),
        ("reactor", "反应堆"),
        ("share", "股份|股票|普通股|新股"));

    /// <summary>Things that the measure words of chips and cards (颗, 片, 张) never count.</summary>
    public static readonly FrozenSet<string> NoChips = FrozenSet.Create("server", "rack", "node", "switch", "turbine", "generator", "reactor", "share");

    /// <summary>English words that may stand between a number and its noun beside names and hyphenated adjectives.</summary>
    public static readonly WordSet Adjectives = new(
        "new|more|additional|further|extra|advanced|latest|newest|custom|own|leased|graphics|processing|tensor|data|center|centre|machine|learning|ordinary|common|class|preferred|restricted|treasury|issued|outstanding|gas|wind|steam|aeroderivative|optical|ai|server|gpu|tpu|cpu|inference|training|specialised|specialized|powerful|modern|flagship|high|end|performance|bandwidth|dedicated|accelerated|computing|compute|equivalent|full|such|integrated|complete|modular|liquid|cooled|of|its|their|the|these|those|that|our|his|her|company|company's|group's");

    /// <summary>What the measure words of Chinese count where no noun says it; empty where only a noun tells.</summary>
    public static readonly PhraseTable<string> Measures = PhraseTable<string>.Of(
        ("card", "张|卡|块"), ("chip", "颗|片|枚"), ("unit", "台|套"), ("share", "股"), ("rack", "机柜|柜"), ("", "个|座|组|架|只|个标准|个超"));

    /// <summary>Measure characters as parts of other words.</summary>
    public static readonly WordSet OtherMeasures = new(
        "台湾|台币|台积|台北|台中|台厂|台链|台股|台资|台电|台达|台光|台南|台东|台新|股东|股权|股价|股息|股市|股民|股指|股比|股利|股改|卡塔尔|卡车|卡位|卡时|卡脖|块钱|片区|片段|套现|套利|套餐|套期|套件|个月|个百分|个季|个工作|个交易|组织|组合|组件|组成|组建|组团|张江|张家|张量|架构|座谈|只股|只个股|颗粒|柜台|枚举");

    /// <summary>Behind a noun: the thing counted is another one, made or used of it.</summary>
    public static readonly WordSet Compounds = new(
        "集群|丛集|中心|园区|工厂|项目|专案|订单|时|小时|云|业务|平台|客户|企业|公司|产品|市场|厂|厂商|系列|架构|基地|hours|hour|clusters|cluster|makers|maker|vendors|suppliers|programmes|programs|companies|designs|generations|-hours|-hour");

    /// <summary>Behind a noun, one that makes it a measure of time: "GPU hours", 卡时.</summary>
    public static readonly WordSet Hours = new("时|小时|hours|hour|hrs|-hours|-hour|h");
}
