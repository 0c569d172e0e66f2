namespace ComputeGraph.Core.Dates;

/// <summary>A place in a text from which the parts of a date are taken one after the other. Full-width digits count as digits.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Position { get; set; }

    public readonly char Current => At(Position);

    public readonly char At(int position) => position >= 0 && position < text.Length ? text[position] : '\0';

    public readonly ReadOnlySpan<char> Rest => text[Math.Min(Position, text.Length)..];

    public static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u3000' or '\u2009' or '\u202F';

    /// <summary>Takes a number of so many digits that no further digit follows.</summary>
    public bool TryNumber(int fewest, int most, out int value)
    {
        value = 0;
        var end = Position;
        while (IsDigit(At(end)) && end - Position <= most)
        {
            value = value * 10 + (At(end) & 0xF);
            end++;
        }

        if (end - Position < fewest || end - Position > most)
            return false;
        Position = end;
        return true;
    }

    public bool TryTake(char first, char other = '\0')
    {
        if (Current == '\0' || (Current != first && Current != other))
            return false;
        Position++;
        return true;
    }

    /// <summary>Passes over spaces; never over a line's end.</summary>
    public void SkipSpaces()
    {
        while (IsSpace(Current))
            Position++;
    }

    /// <summary>Goes back to <paramref name="position"/>; for an optional part that was not there.</summary>
    public bool Back(int position)
    {
        Position = position;
        return false;
    }
}
