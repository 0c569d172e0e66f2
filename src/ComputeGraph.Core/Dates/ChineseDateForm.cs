namespace ComputeGraph.Core.Dates;

/// <summary>2026年4月20日 with or without spaces, 26年4月20日, 4月20日, 二〇二六年四月二十日, 4月6日-10日 (its last day).</summary>
internal static class ChineseDateForm
{
    private const string Numerals = "〇一二三四五六七八九";

    public static bool TryRead(ref DateCursor cursor, out WrittenDate date)
    {
        date = default;
        var start = cursor.Position;
        var year = Year(ref cursor);
        cursor.SkipSpaces();
        if (!TryMonth(ref cursor, out var month))
        {
            // Two digits before 年 are a length of time unless a month follows.
            date = new WrittenDate(year, null, null);
            return year is >= 1000 || cursor.Back(start);
        }

        var afterMonth = cursor.Position;
        cursor.SkipSpaces();
        int? day = TryDay(ref cursor, out var number) ? number : null;
        if (day is null)
            cursor.Position = afterMonth;
        else
            day = LastOfRange(ref cursor, ref month, day.Value);
        if (day is not null && day > DateTime.DaysInMonth(year ?? 2024, month))
            return cursor.Back(start);
        date = new WrittenDate(year < 100 ? 2000 + year : year, month, day);
        return true;
    }

    private static int? Year(ref DateCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.TryNumber(4, 4, out var year) || cursor.TryNumber(2, 2, out year) || TryNumeralYear(ref cursor, out year))
        {
            cursor.SkipSpaces();
            if (year > 0 && cursor.TryTake('年'))
                return year;
        }

        cursor.Back(start);
        return null;
    }

    private static bool TryNumeralYear(ref DateCursor cursor, out int year)
    {
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = Digit(cursor.At(cursor.Position + i));
            if (digit < 0)
                return false;
            year = year * 10 + digit;
        }

        cursor.Position += 4;
        return true;
    }

    private static bool TryMonth(ref DateCursor cursor, out int month) => TryPart(ref cursor, 12, '月', '月', out month);

    private static bool TryDay(ref DateCursor cursor, out int day) =>
        TryPart(ref cursor, 31, '日', '号', out day) || TryPart(ref cursor, 31, '號', '號', out day);

    private static bool TryPart(ref DateCursor cursor, int most, char unit, char otherUnit, out int value)
    {
        var start = cursor.Position;
        if (!cursor.TryNumber(1, 2, out value) && !TryNumeral(ref cursor, out value))
            return cursor.Back(start);
        cursor.SkipSpaces();
        return (value >= 1 && value <= most && cursor.TryTake(unit, otherUnit)) || cursor.Back(start);
    }

    /// <summary>一 to 九十九, with 十 as it is spoken.</summary>
    private static bool TryNumeral(ref DateCursor cursor, out int value)
    {
        var tens = Digit(cursor.Current);
        value = tens;
        if (tens >= 0)
            cursor.Position++;
        if (!cursor.TryTake('十'))
            return tens >= 0;
        value = (tens < 0 ? 1 : tens) * 10;
        var ones = Digit(cursor.Current);
        if (ones > 0)
        {
            value += ones;
            cursor.Position++;
        }

        return true;
    }

    private static int Digit(char character) => character is '零' or '○' ? 0 : Numerals.IndexOf(character, StringComparison.Ordinal);

    /// <summary>What is said of a week is said at its end.</summary>
    private static int LastOfRange(ref DateCursor cursor, ref int month, int day)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (!cursor.TryTake('-', '至') && !cursor.TryTake('—', '–') && !cursor.TryTake('~', '～') && !cursor.TryTake('－', '到'))
        {
            cursor.Back(start);
            return day;
        }

        cursor.SkipSpaces();
        if (TryMonth(ref cursor, out var lastMonth))
            cursor.SkipSpaces();
        else
            lastMonth = month;
        if (!TryDay(ref cursor, out var lastDay) || (lastMonth, lastDay).CompareTo((month, day)) < 0)
        {
            cursor.Back(start);
            return day;
        }

        month = lastMonth;
        return lastDay;
    }
}
