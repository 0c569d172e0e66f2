using ComputeGraph.Core.Values;

namespace ComputeGraph.Generator.Writing;

/// <summary>Figures and dates as each language writes them.</summary>
internal static class Figures
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Money(decimal amount, string currency, bool chinese)
    {
        if (chinese)
            return $"{amount / 100_000_000m:0.##}亿{(currency == "CNY" ? "元" : "美元")}";
        var sign = currency == "CNY" ? "RMB " : "$";
        return amount >= 1_000_000_000m ? $"{sign}{amount / 1_000_000_000m:0.##} billion" : $"{sign}{amount / 1_000_000m:0.##} million";
    }

    public static string Power(int megawatts, bool chinese) => megawatts < 1000
        ? $"{megawatts}{(chinese ? "兆瓦" : " MW")}"
        : $"{megawatts / 1000m:0.##}{(chinese ? "吉瓦" : " GW")}";

    public static string Count(int count, bool chinese) => !chinese ? $"{count:#,0}" : count >= 10_000 ? $"{count / 10_000m:0.##}万" : $"{count}";

    public static string Percent(decimal percent) => $"{percent:0.##}%";

    public static string Date(PartialDate date, bool chinese) => date.Precision switch
    {
        DatePrecision.Year => chinese ? $"{date.Year}年" : $"{date.Year}",
        DatePrecision.Half => chinese ? $"{date.Year}年{(date.Part == 1 ? "上" : "下")}半年" : $"the {(date.Part == 1 ? "first" : "second")} half of {date.Year}",
        _ => chinese ? $"{date.Year}年{date.Part}月" : $"{Months[date.Part - 1]} {date.Year}",
    };

    public static string Month(int month, bool chinese) => chinese ? $"{month}月" : Months[month - 1];
}
