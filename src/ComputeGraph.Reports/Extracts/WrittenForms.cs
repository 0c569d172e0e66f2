using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Reports.Extracts;

/// <summary>Which of an entity's names a text uses.</summary>
internal static class WrittenForms
{
    /// <summary>The forms that stand in the text, those that begin or end in a Latin letter or digit as whole words.</summary>
    public static IEnumerable<string> In(string text, Entity entity) =>
        entity.Aliases.Select(alias => alias.Text).Prepend(entity.Name).Where(form => IsIn(text, form));

    private static bool IsIn(string text, string form)
    {
        for (var at = text.IndexOf(form, StringComparison.Ordinal); form.Length > 0 && at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var end = at + form.Length;
            if ((at == 0 || !Joined(text[at - 1], form[0])) && (end == text.Length || !Joined(form[^1], text[end])))
                return true;
        }

        return false;
    }

    private static bool Joined(char left, char right) => IsLatin(left) && IsLatin(right);

    private static bool IsLatin(char character) => char.IsLetterOrDigit(character) && !ChineseScript.IsHan(character);
}
