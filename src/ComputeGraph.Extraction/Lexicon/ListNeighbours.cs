using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Whether a form stands in a list right beside a company that is sure ("铠侠、美光", "万国、世纪互联"): that bears it out as well as a needed word does.
/// </summary>
internal sealed class ListNeighbours(string text, IEnumerable<TextSpan> sure)
{
    private static readonly string[] Joints = ["、", "/", " / "];

    private readonly Dictionary<int, TextSpan> byStart = sure.GroupBy(span => span.Start).ToDictionary(group => group.Key, group => group.MaxBy(span => span.End));
    private HashSet<int>? ends;

    public bool Has(TextSpan form)
    {
        ends ??= [.. byStart.Values.Select(span => span.End)];
        foreach (var joint in Joints)
        {
            if (string.CompareOrdinal(text, form.End, joint, 0, joint.Length) == 0 && byStart.ContainsKey(form.End + joint.Length))
                return true;
            if (form.Start >= joint.Length && string.CompareOrdinal(text, form.Start - joint.Length, joint, 0, joint.Length) == 0 && ends.Contains(form.Start - joint.Length))
                return true;
        }

        return false;
    }
}
