namespace ComputeGraph.Core.Dates;

/// <summary>2026-04-20, 2026/4/20, 2026.04.20, 2026-04, and 2026.04.13-2026.04.17 (its last day). The year stands first: 04/05/2026 is two dates.</summary>
internal static class NumericDateForm
{
    public static bool TryRead(ref DateCursor cursor, out WrittenDate date)
    {
        if (!TryOne(ref cursor, out date))
            return false;
        var end = cursor.Position;
        if (date.HasDay)
        {
            cursor.SkipSpaces();
            if (cursor.TryTake('-', '–') || cursor.TryTake('~', '至') || cursor.TryTake('—', '～'))
            {
                cursor.SkipSpaces();
                if (TryOne(ref cursor, out var last) && last.HasDay && last.Dated >= date.Dated)
                {
                    date = last;
                    return true;
                }
            }
        }

        cursor.Position = end;
        return true;
    }

    private static bool TryOne(ref DateCursor cursor, out WrittenDate date)
    {
        date = default;
        var start = cursor.Position;
        if (!cursor.TryNumber(4, 4, out var year) || year is < 1900 or > 2100)
            return cursor.Back(start);
        var separator = cursor.Current;
        if (separator is not ('-' or '/' or '.'))
            return cursor.Back(start);
        cursor.Position++;
        var digits = cursor.Position;
        if (!cursor.TryNumber(1, 2, out var month) || month is < 1 or > 12)
            return cursor.Back(start);
        var wide = cursor.Position - digits == 2;

        var afterMonth = cursor.Position;
        if (cursor.TryTake(separator) && DateCursor.IsDigit(cursor.Current))
        {
            if (!cursor.TryNumber(1, 2, out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
                return cursor.Back(start);
            date = new WrittenDate(year, month, day);
            return true;
        }

        // 2026.04 is as likely a number, and 2026-4 a range or a part.
        cursor.Position = afterMonth;
        if (!wide || separator == '.')
            return cursor.Back(start);
        date = new WrittenDate(year, month, null);
        return true;
    }
}
