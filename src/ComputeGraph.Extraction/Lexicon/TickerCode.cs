namespace ComputeGraph.Extraction.Lexicon;

/// <summary>An exchange's code as reports print it, in one form: <c>688256.SH</c>, <c>981.HK</c>, <c>NVDA</c>.</summary>
/// <param name="Root">The code without leading zeros of Hong Kong, in capitals.</param>
/// <param name="Exchange">The suffix of the lexicon's tickers; empty for the United States; <see langword="null"/> where the text names no exchange.</param>
internal readonly record struct TickerCode(string Root, string? Exchange)
{
    private static readonly Dictionary<string, string> Exchanges = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NASDAQ"] = "",
        ["NASDAQGS"] = "",
        ["NYSE"] = "",
        ["NYSEAMERICAN"] = "",
        ["AMEX"] = "",
        ["US"] = "",
        ["O"] = "",
        ["N"] = "",
        ["UQ"] = "",
        ["UN"] = "",
        ["OQ"] = "",
        ["UW"] = "",
        ["纳斯达克"] = "",
        ["納斯達克"] = "",
        ["那斯達克"] = "",
        ["纽交所"] = "",
        ["紐交所"] = "",
        ["美股"] = "",
        ["SH"] = "SH",
        ["SS"] = "SH",
        ["SSE"] = "SH",
        ["SHA"] = "SH",
        ["上交所"] = "SH",
        ["CH"] = "CN",
        ["SZ"] = "SZ",
        ["SZSE"] = "SZ",
        ["SHE"] = "SZ",
        ["深交所"] = "SZ",
        ["BJ"] = "BJ",
        ["BSE"] = "BJ",
        ["HK"] = "HK",
        ["HKEX"] = "HK",
        ["SEHK"] = "HK",
        ["HKG"] = "HK",
        ["港交所"] = "HK",
        ["港股"] = "HK",
        ["TW"] = "TW",
        ["TWSE"] = "TW",
        ["TPE"] = "TW",
        ["TT"] = "TW",
        ["TWO"] = "TW",
        ["TPEX"] = "TW",
        ["KS"] = "KS",
        ["KQ"] = "KS",
        ["KRX"] = "KS",
        ["KOSDAQ"] = "KS",
        ["KOSPI"] = "KS",
        ["T"] = "T",
        ["TSE"] = "T",
        ["TYO"] = "T",
        ["JP"] = "T",
        ["JT"] = "T",
        ["DE"] = "DE",
        ["ETR"] = "DE",
        ["GR"] = "DE",
        ["GY"] = "DE",
        ["XETRA"] = "DE",
        ["PA"] = "PA",
        ["FP"] = "PA",
        ["EPA"] = "PA",
        ["L"] = "L",
        ["LN"] = "L",
        ["LSE"] = "L",
        ["LON"] = "L",
        ["AX"] = "AX",
        ["ASX"] = "AX",
        ["AU"] = "AX",
        ["TO"] = "TO",
        ["TSX"] = "TO",
        ["CN"] = "CN",
        ["ST"] = "ST",
        ["STO"] = "ST",
        ["SS.ST"] = "ST",
        ["AS"] = "AS",
        ["NA"] = "AS",
        ["AMS"] = "AS",
        ["SI"] = "SI",
        ["SGX"] = "SI",
        ["SW"] = "SW",
        ["SIX"] = "SW",
        ["MI"] = "MI",
        ["BIT"] = "MI",
        ["NS"] = "NS",
        ["NSE"] = "NS",
        ["MC"] = "MC",
        ["BME"] = "MC",
        ["CO"] = "CO",
        ["OL"] = "OL",
        ["HE"] = "HE",
        ["SR"] = "SR",
        ["TADAWUL"] = "SR",
        ["TA"] = "TA",
        ["TASE"] = "TA",
        ["KL"] = "KL",
        ["VI"] = "VI",
        ["LS"] = "LS",
    };

    /// <summary>The key of a lexicon's ticker such as <c>0981.HK</c>.</summary>
    public static TickerCode OfLexicon(string ticker)
    {
        var dot = ticker.LastIndexOf('.');
        return dot > 0 && Exchanges.TryGetValue(ticker[(dot + 1)..], out var exchange)
            ? Of(ticker[..dot], exchange)
            : Of(ticker, "");
    }

    public static bool TryExchange(ReadOnlySpan<char> name, out string exchange)
    {
        var known = Exchanges.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found);
        exchange = found ?? "";
        return known;
    }

    /// <summary>The code with the forms of one exchange made one: Taiwan's two boards, and both boards of mainland China where a text says no more.</summary>
    public static TickerCode Of(string root, string? exchange) =>
        new(exchange == "HK" || IsNumber(root) && root.Length == 5 ? root.TrimStart('0') : root.ToUpperInvariant(), exchange == "TWO" ? "TW" : exchange);

    public static bool IsNumber(ReadOnlySpan<char> root) => root.Length > 0 && root.IndexOfAnyExceptInRange('0', '9') < 0;
}
