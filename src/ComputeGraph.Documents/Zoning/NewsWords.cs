namespace ComputeGraph.Documents.Zoning;

/// <summary>Words by which a paper or a section says that it holds news of several matters.</summary>
internal static class NewsWords
{
    private static readonly WordsByScript Sections = new(
        ["要闻", "要聞", "新闻", "新聞", "动态", "動態", "快讯", "快訊", "大事", "资讯", "資訊", "跟踪", "跟蹤", "一周", "本周", "本週"],
        ["news", "headlines", "in brief", "this week", "the week", "roundup", "round-up"]);

    private static readonly WordsByScript Papers = new(
        ["周报", "週報", "周刊", "週刊", "日报", "日報", "早报", "早報", "晨报", "晨報", "晚报", "晚報", "晨会", "晨會", "双周", "简报", "簡報"],
        ["weekly", "daily", "digest", "briefing", "newsletter", "morning note"]);

    /// <summary>Whether a heading opens a section of news.</summary>
    public static bool OfSection(ReadOnlySpan<char> heading) => heading.Length <= 200 && Sections.In(heading);

    /// <summary>Whether a title or a line of the masthead names a paper of news.</summary>
    public static bool OfPaper(ReadOnlySpan<char> title) => OfSection(title) || (title.Length <= 200 && Papers.In(title));
}
