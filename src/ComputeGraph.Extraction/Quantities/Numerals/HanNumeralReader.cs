using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Numerals;

/// <summary>
/// Reads Chinese numerals, and the Chinese scales behind digits: 三百二十一亿, 1.5万亿, 2億3,764萬, 数百亿, 三四十, 30多亿, 百亿.
/// One pass; what it has accepted last is what it returns, so an unfinished tail costs nothing.
/// </summary>
internal sealed class HanNumeralReader
{
    /// <summary>Beyond this no further scale is applied: 10^16 times 10^12 still fits a decimal.</summary>
    private const decimal Ceiling = 1e16m;

    // Nouns that end in 数; 数 behind them is no "several".
    private const string BeforeNounInNumber = "参函指系总次人基倍多少个奇偶算实整常变岁代户为级";
    private const string AfterMore = "达种样方边次久少晶元化数";
    private const string AfterRemainder = "额下的地款";

    // What a last group of digits is followed by when it belongs to the number (2亿3,764万4,068股).
    private const string BehindLastGroup = "股元圆美港欧日张颗台片枚块套";

    private readonly FoldedText text;
    private readonly int start;
    private int position;
    private Lane low;
    private Lane high;
    private decimal? mantissa;
    private decimal lastBig = decimal.MaxValue;
    private int scales;
    private bool figures;
    private bool gap;
    private NumeralTraits traits;
    private Numeral accepted;

    private HanNumeralReader(FoldedText text, int start, int position)
    {
        this.text = text;
        this.start = start;
        this.position = position;
    }

    /// <summary>Reads the numeral that begins at a position with a Chinese digit, scale, 数, 几 or 上.</summary>
    public static bool TryRead(FoldedText text, int start, out Numeral numeral)
    {
        var reader = new HanNumeralReader(text, start, start) { traits = NumeralTraits.Words };
        var read = reader.ReadVagueHead() && reader.ReadRest();
        numeral = reader.accepted;
        return read;
    }

    /// <summary>Reads the Chinese scales behind a number in digits that ends at a position; <see langword="false"/> where none follow.</summary>
    public static bool TryReadScales(FoldedText text, int start, int end, decimal value, out Numeral numeral)
    {
        var reader = new HanNumeralReader(text, start, end);
        reader.SetPending(value, value);
        reader.figures = true;
        reader.mantissa = value;
        var behind = text.SkipBlanks(end);
        if (SmallScale(text[behind]) > 0 || reader.BigScale(behind) > 0 || text[behind] is '多' or '余' or '几')
            reader.position = behind;
        var read = reader.ReadRest() && reader.accepted.End > end;
        numeral = reader.accepted;
        return read;
    }

    public static int Digit(char character) => character switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    public static int SmallScale(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };

    private bool ReadVagueHead()
    {
        var isSeveral = text[position] is '几' || (text[position] == '数' && !BeforeNounInNumber.Contains(text[position - 1], StringComparison.Ordinal));
        var isUpwards = text[position] == '上' && text[position - 1] != '以';
        if (!isSeveral && !isUpwards)
            return text[position] is not ('数' or '几' or '上');
        if (SmallScale(text[position + 1]) == 0 && BigScale(position + 1) == 0)
            return false;
        position++;
        traits |= NumeralTraits.OpenAbove;
        return true;
    }

    private bool ReadRest()
    {
        while (ReadNext())
        {
        }

        return accepted.End > accepted.Start;
    }

    private bool ReadNext()
    {
        var character = text[position];
        if (Digit(character) is var digit and >= 0)
            return ReadDigit(digit);
        if (SmallScale(character) is var small and > 0)
            return ReadSmallScale(small);
        if (BigScale(position) is var big and > 0)
            return ReadBigScale(big);
        return character switch
        {
            >= '0' and <= '9' => ReadLowerGroup(),
            '点' => ReadDecimals(),
            '多' => figures && !AfterMore.Contains(text[position + 1], StringComparison.Ordinal) && ReadOpen(),
            '余' => figures && !AfterRemainder.Contains(text[position + 1], StringComparison.Ordinal) && ReadOpen(),
            '几' => low.Section > 0 && low.Pending is null && ReadOpen(),
            _ => false,
        };
    }

    private bool ReadDigit(int digit)
    {
        if (digit == 0 && low.Pending is null && figures)
        {
            gap = true;
            position++;
            return true;
        }

        if (low.Pending is { } previous)
        {
            // Neighbouring digits before a scale or unit are a range (三四十); other runs are codes and years.
            if (mantissa != previous || high.Pending != previous || digit != previous + 1)
                return Reject();
            high.Pending = digit;
        }
        else
        {
            SetPending(digit, digit);
        }

        mantissa ??= digit;
        figures = true;
        position++;
        // A last digit right behind 万 or 亿 is an ellipsis (三万五) that reports do not use.
        if (low.Total == 0 || gap)
            Accept();
        return true;
    }

    private bool ReadSmallScale(int scale)
    {
        if (low.Pending is null && low.Section > 0 && !gap)
            return MultiplySection(scale);
        // 120万千瓦: the 千 is the unit's.
        if (low.Pending is null && low.Total > 0)
            return false;
        if (low.Pending is null && !figures && scale > 10)
            traits |= NumeralTraits.Bare;
        low.Section += (low.Pending ?? 1) * scale;
        high.Section += (high.Pending ?? 1) * scale;
        return EndScale();
    }

    /// <summary>Scale on scale (3百千, 百十) is no form of numbers but 千百; the section grows only where it rises.</summary>
    private bool MultiplySection(int scale)
    {
        if (low.Section >= scale)
            return false;
        low.Section *= scale;
        high.Section *= scale;
        return EndScale();
    }

    private bool ReadBigScale(decimal big)
    {
        if (low.Total > Ceiling || low.Section > Ceiling)
            return Reject();
        if (low.Pending is null && low.Section == 0 && low.Total > 0 && big <= lastBig)
            return false;
        if (low.Pending is null && low.Section == 0 && low.Total == 0)
            traits |= NumeralTraits.Bare;
        var rises = big > lastBig;
        low.Raise(big, rises);
        high.Raise(big, rises);
        lastBig = big;
        return EndScale();
    }

    private bool EndScale()
    {
        SetPending(null, null);
        scales++;
        figures = true;
        gap = false;
        position++;
        traits |= NumeralTraits.Scaled;
        Accept();
        return true;
    }

    /// <summary>Digits behind 亿 or 万 that go on the number: 1亿2000万, 2亿3,764万4,068股.</summary>
    private bool ReadLowerGroup()
    {
        if (low.Total == 0 || low.Pending is not null || low.Section > 0)
            return false;
        if (!DigitReader.TryRead(text, position, out var value, out var end, out _) || value >= lastBig)
            return false;
        var goesOn = BigScale(end) is var big and > 0 && big < lastBig || SmallScale(text[end]) > 0;
        var isLast = value == decimal.Truncate(value) && BehindLastGroup.Contains(text[end], StringComparison.Ordinal);
        if (!goesOn && !isLast)
            return false;
        SetPending(value, value);
        position = end;
        if (isLast)
            Accept();
        return goesOn;
    }

    private bool ReadDecimals()
    {
        if (low.Pending is not { } whole || low.Total > 0 || Digit(text[position + 1]) < 0)
            return false;
        var unit = 1m;
        for (position++; Digit(text[position]) is var digit and >= 0 && unit > 1e-6m; position++)
        {
            unit /= 10;
            whole += digit * unit;
        }

        SetPending(whole, whole);
        mantissa = low.Section + whole;
        Accept();
        return true;
    }

    private bool ReadOpen()
    {
        position++;
        traits |= NumeralTraits.OpenAbove;
        Accept();
        return true;
    }

    /// <summary>万, 亿 and 兆 by value; 兆 before a unit is "mega" and none.</summary>
    private decimal BigScale(int at) => text[at] switch
    {
        '万' => 1e4m,
        '亿' => 1e8m,
        '兆' when !"瓦伏赫安帕字位比欧焦".Contains(text[at + 1], StringComparison.Ordinal) => 1e12m,
        _ => 0,
    };

    private bool Reject()
    {
        accepted = default;
        return false;
    }

    private void SetPending(decimal? lower, decimal? higher)
    {
        low.Pending = lower;
        high.Pending = higher;
    }

    private void Accept()
    {
        var seen = traits;
        if (seen.HasFlag(NumeralTraits.Bare) && !seen.HasFlag(NumeralTraits.OpenAbove) && scales == 1 && mantissa is null)
            seen |= NumeralTraits.SingleScale;
        accepted = new Numeral(start, position, low.Value, high.Value, mantissa ?? 1, seen);
    }

    /// <summary>The running value of one bound; 三四十 runs two of them side by side.</summary>
    private struct Lane
    {
        public decimal Total;
        public decimal Section;
        public decimal? Pending;

        public readonly decimal Value => Total + Section + (Pending ?? 0);

        public void Raise(decimal big, bool rises)
        {
            var section = Section + (Pending ?? 0);
            if (rises)
                Total = (Total + section) * big;
            else if (Total == 0 && section == 0)
                Total = big;
            else
                Total += section * big;
            Section = 0;
        }
    }
}
