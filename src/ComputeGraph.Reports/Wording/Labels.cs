using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Reports.Wording;

/// <summary>Words of the closed vocabularies for people. JSON and CSV keep <see cref="VocabularyNames"/> in either language.</summary>
public static class Labels
{
    public static string Label(this DealStatus status, ReportLanguage language) => language == ReportLanguage.En ? status.Name() : status switch
    {
        DealStatus.Rumoured => "传闻",
        DealStatus.Negotiating => "洽谈中",
        DealStatus.Planned => "计划中",
        DealStatus.Signed => "已签署",
        DealStatus.Completed => "已完成",
        _ => "已取消",
    };

    public static string Label(this RelationKind kind, ReportLanguage language) => language == ReportLanguage.En ? kind.Name() : kind switch
    {
        RelationKind.BuysFrom => "采购",
        RelationKind.LeasesFrom => "租赁",
        RelationKind.InvestsIn => "投资",
        RelationKind.LendsTo => "贷款",
        RelationKind.Guarantees => "担保",
        RelationKind.Acquires => "收购",
        RelationKind.PartnersWith => "合作",
        RelationKind.Operates => "运营",
        RelationKind.Deploys => "部署",
        _ => "设计",
    };

    public static string Label(this EntityType type, ReportLanguage language) => language == ReportLanguage.En ? type.Name() : type switch
    {
        EntityType.Company => "公司",
        EntityType.Chip => "芯片",
        _ => "数据中心",
    };

    public static string Label(this Attribution attribution, ReportLanguage language) => language == ReportLanguage.En ? attribution.Name() : attribution switch
    {
        Attribution.Party => "当事方",
        Attribution.Filing => "公告",
        Attribution.Press => "媒体",
        Attribution.Broker => "券商",
        _ => "未注明",
    };
}
