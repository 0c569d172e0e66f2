namespace ComputeGraph.Documents.PlainText;

/// <summary>How wide text is when set in a fixed pitch (Unicode's East Asian Width, roughly).</summary>
internal static class TextColumns
{
    /// <summary>Beyond this many characters nobody asks how wide a line is; the rest counts as narrow.</summary>
    private const int Measured = 512;

    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = text.Length;
        foreach (var character in text.Length > Measured ? text[..Measured] : text)
        {
            if (IsWide(character))
                columns++;
        }

        return columns;
    }

    /// <summary>Radicals to hangul, compatibility ideographs, and full-width forms.</summary>
    public static bool IsWide(char character) =>
        character >= '\u2E80' && (character <= '\uD7A3' || character is (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6'));
}
