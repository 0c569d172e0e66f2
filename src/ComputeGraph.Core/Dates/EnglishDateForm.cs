namespace ComputeGraph.Core.Dates;

/// <summary>April 20, 2026; Apr. 20; 20 April 2026; 3rd of July 2026; April 2026; April 13–17, 2026 (its last day).</summary>
internal static class EnglishDateForm
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static bool TryRead(ref DateCursor cursor, out WrittenDate date)
    {
        var start = cursor.Position;
        return (DateCursor.IsDigit(cursor.Current) ? TryDayFirst(ref cursor, out date) : TryMonthFirst(ref cursor, out date)) || cursor.Back(start);
    }

    private static bool TryDayFirst(ref DateCursor cursor, out WrittenDate date)
    {
        date = default;
        if (!TryDay(ref cursor, out var day) || !DateCursor.IsSpace(cursor.Current))
            return false;
        cursor.SkipSpaces();
        if (cursor.Rest.StartsWith("of ", StringComparison.Ordinal))
            cursor.Position += 3;
        if (!TryMonth(ref cursor, out var month))
            return false;
        date = new WrittenDate(YearAfter(ref cursor), month, day);
        return day <= DateTime.DaysInMonth(date.Year ?? 2024, month);
    }

    private static bool TryMonthFirst(ref DateCursor cursor, out WrittenDate date)
    {
        date = default;
        if (!TryMonth(ref cursor, out var month))
            return false;
        var afterMonth = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Position > afterMonth && TryDay(ref cursor, out var day))
        {
            date = new WrittenDate(YearAfter(ref cursor), month, day);
            return day <= DateTime.DaysInMonth(date.Year ?? 2024, month);
        }

        cursor.Position = afterMonth;
        date = new WrittenDate(YearAfter(ref cursor), month, null);
        return date.Year is not null;
    }

    private static bool TryDay(ref DateCursor cursor, out int day)
    {
        if (!cursor.TryNumber(1, 2, out day) || day is < 1 or > 31)
            return false;
        SkipOrdinal(ref cursor);
        var end = cursor.Position;
        if (cursor.TryTake('-', '–') && cursor.TryNumber(1, 2, out var last) && last > day && last <= 31)
        {
            SkipOrdinal(ref cursor);
            day = last;
        }
        else
        {
            cursor.Position = end;
        }

        // "5%", "5.2" and "5GW" are no days.
        return !char.IsLetter(cursor.Current) && cursor.Current != '%' && !(cursor.Current == '.' && DateCursor.IsDigit(cursor.At(cursor.Position + 1)));
    }

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        if (cursor.Rest is ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['t', 'h', ..])
            cursor.Position += 2;
    }

    /// <summary>A month by its English name, or its first three letters (four of September) with or without a full stop.</summary>
    private static bool TryMonth(ref DateCursor cursor, out int month)
    {
        month = 0;
        if (!char.IsAsciiLetterUpper(cursor.Current))
            return false;
        var length = 1;
        while (length < 10 && char.IsAsciiLetter(cursor.At(cursor.Position + length)))
            length++;
        var word = cursor.Rest[..length];
        for (var i = 0; i < Months.Length; i++)
        {
            var name = Months[i];
            if ((name[0] ^ word[0]) != ' ' || (word.Length != name.Length && word.Length != 3 && !(i == 8 && word.Length == 4)))
                continue;
            if (!name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            cursor.Position += length;
            if (word.Length <= 4)
                cursor.TryTake('.');
            month = i + 1;
            return true;
        }

        return false;
    }

    private static int? YearAfter(ref DateCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.TryTake(','))
            cursor.SkipSpaces();
        if (cursor.Position > start && cursor.TryNumber(4, 4, out var year) && year is >= 1900 and <= 2100 && !char.IsAsciiLetter(cursor.Current))
            return year;
        cursor.Position = start;
        return null;
    }
}
