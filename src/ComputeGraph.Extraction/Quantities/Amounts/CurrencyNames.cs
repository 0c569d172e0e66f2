using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>The signs, codes and names of currencies that reports on AI compute use, as they stand before and behind a figure.</summary>
internal static class CurrencyNames
{
    /// <summary>A bare 元: which one it is the text around tells.</summary>
    public const string Yuan = "元";

    /// <summary>A bare ¥: yuan or yen.</summary>
    public const string YenOrYuan = "¥";

    /// <summary>Before a figure. Chinese names that stand behind figures only (美元) are not among them.</summary>
    public static readonly PhraseTable<string> Signs = PhraseTable<string>.Of(
        ("USD", "$|us$|us $|usd|usd$|u.s. $|u.s.$|美金"),
        ("EUR", "€|eur|euro"),
        ("GBP", "£|gbp"),
        (YenOrYuan, "¥"),
        ("JPY", "jp¥|jpy|jpy¥"),
        ("CNY", "cn¥|rmb|rmb¥|cny|人民币|renminbi|yuan"),
        ("HKD", "hk$|hkd|hk$|港币"),
        ("TWD", "nt$|ntd|twd|nt|新台币|台币"),
        ("KRW", "₩|krw"),
        ("INR", "₹|inr|rs|rs.|rupees"),
        ("AUD", "a$|au$|aud|aud$"),
        ("CAD", "c$|ca$|cad|cad$|cdn$"),
        ("SGD", "s$|sg$|sgd"),
        ("NZD", "nz$|nzd"),
        ("BRL", "r$|brl"),
        ("CHF", "chf|sfr"),
        ("SEK", "sek"),
        ("NOK", "nok"),
        ("DKK", "dkk"),
        ("AED", "aed|dh"),
        ("SAR", "sar"),
        ("QAR", "qar"),
        ("ILS", "₪|ils|nis"),
        ("MYR", "rm|myr"),
        ("THB", "฿|thb"),
        ("IDR", "idr|rp"),
        ("VND", "₫|vnd"),
        ("PHP", "₱|php"));

    /// <summary>Behind a figure.</summary>
    public static readonly PhraseTable<string> Names = PhraseTable<string>.Of(
        ("USD", "dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars|usd|us$|$|美元|美金|美圆"),
        ("EUR", "euros|euro|eur|€|欧元"),
        ("GBP", "pounds sterling|pounds|pound sterling|pound|sterling|british pounds|gbp|£|英镑"),
        ("JPY", "yen|japanese yen|jpy|日元|日圆|日币"),
        ("CNY", "yuan|chinese yuan|renminbi|rmb|cny|yuan renminbi|元人民币|人民币"),
        ("HKD", "hong kong dollars|hong kong dollar|hkd|hk$|港元|港币|港纸|元港币"),
        ("TWD", "new taiwan dollars|taiwan dollars|nt dollars|taiwanese dollars|twd|ntd|nt$|新台币|台币|元新台币|元台币|新台币元"),
        ("KRW", "won|korean won|south korean won|krw|韩元|韩圆|韩币"),
        ("INR", "rupees|rupee|indian rupees|inr|卢比|印度卢比"),
        ("AUD", "australian dollars|australian dollar|aud|澳元|澳币|澳大利亚元"),
        ("CAD", "canadian dollars|canadian dollar|cad|加元|加币|加拿大元"),
        ("SGD", "singapore dollars|singapore dollar|sgd|新元|新加坡元|坡币|新币"),
        ("NZD", "new zealand dollars|nzd|新西兰元|纽元"),
        ("CHF", "swiss francs|francs|chf|瑞士法郎|瑞郎"),
        ("SEK", "swedish kronor|swedish krona|kronor|sek|瑞典克朗"),
        ("NOK", "norwegian kroner|nok|挪威克朗"),
        ("DKK", "danish kroner|dkk|丹麦克朗"),
        ("AED", "dirhams|dirham|uae dirhams|emirati dirhams|aed|迪拉姆|阿联酋迪拉姆"),
        ("SAR", "saudi riyals|riyals|riyal|sar|沙特里亚尔|里亚尔|沙币"),
        ("QAR", "qatari riyals|qar"),
        ("ILS", "shekels|shekel|israeli shekels|nis|ils|谢克尔"),
        ("MYR", "ringgit|malaysian ringgit|myr|林吉特|令吉|马币"),
        ("THB", "baht|thai baht|thb|泰铢"),
        ("IDR", "rupiah|idr|印尼盾|印尼卢比"),
        ("VND", "dong|vnd|越南盾"),
        ("PHP", "philippine pesos|php|菲律宾比索"),
        ("BRL", "reais|brazilian reais|brl|雷亚尔"),
        ("TRY", "turkish lira|lira|土耳其里拉|里拉"),
        ("RUB", "roubles|rubles|rouble|ruble|rub|卢布"),
        (Yuan, "元|圆"));

    /// <summary>Names that are everyday words or weights as well; only a figure with a scale makes them money.</summary>
    public static readonly WordSet NeedScale = new("won|pound|pounds|sterling|dong|lira|yen|yuan|try|sar|nis|cad|php|rub|$");

    /// <summary>元 as the head of another word.</summary>
    public static readonly WordSet OtherYuan = new("元件|元器件|元素|元宇宙|元旦|元年|元组|元月");
}
