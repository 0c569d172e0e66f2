using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>One row of a lexicon file on its way to an entry.</summary>
internal sealed class LexiconRow(CsvTable.Row row, Action<string> fault)
{
    /// <summary>The entry; <see langword="null"/> where a fault leaves none.</summary>
    public LexiconEntry? Read()
    {
        var name = Cell("name");
        if (name is null)
            fault("the row has no name");
        if (!TryType(Cell("type"), out var type) || name is null)
            return null;
        if (NameKey.Of(name).Length == 0)
        {
            fault($"the name '{name}' has neither letter nor digit");
            return null;
        }

        return new LexiconEntry
        {
            Id = Id(type, name),
            Type = type,
            Name = name,
            Role = Cell("role"),
            Country = Cell("country"),
            Groups = [.. AliasNotation.List(Cell("group")).Select(item => AliasNotation.Group(item, fault))],
            Owner = Cell("owner") is { } owner ? new EntityId(owner) : null,
            Aliases = [.. Aliases(name)],
        };
    }

    private IEnumerable<LexiconAlias> Aliases(string name)
    {
        var needs = AliasNotation.Needs(Cell("needs"), fault);
        var forms = Forms(name).DistinctBy(form => form.Text).ToList();
        foreach (var unknown in needs.Keys.Where(form => forms.TrueForAll(known => known.Text != form)))
            fault($"needs names '{unknown}', which is no form of the row");
        return forms.Select(form => needs.TryGetValue(form.Text, out var words) ? form with { Needs = [.. words] } : form);
    }

    private IEnumerable<LexiconAlias> Forms(string name)
    {
        yield return new LexiconAlias { Text = name, Language = NameKey.HasHan(name) ? "zh-Hans" : "en" };
        foreach (var (column, language) in LexiconCsv.AliasColumns)
        {
            foreach (var text in AliasNotation.List(Cell(column)))
                yield return new LexiconAlias { Text = text, Language = language };
        }

        foreach (var item in AliasNotation.List(Cell("former")))
        {
            var (text, from, to) = AliasNotation.Dated(item, fault);
            yield return new LexiconAlias { Text = text, Language = NameKey.HasHan(text) ? "zh-Hans" : "en", FromYear = from, ToYear = to };
        }
    }

    private EntityId Id(EntityType type, string name)
    {
        if (Cell("id") is not { } id)
            return NameLexicon.UnlistedId(type, name);
        var prefix = type.ToString().ToLowerInvariant() + ":";
        if (!id.StartsWith(prefix, StringComparison.Ordinal) || id.Length == prefix.Length || id.Any(char.IsWhiteSpace))
            fault($"the id '{id}' does not have the form {prefix}name");
        return new EntityId(id);
    }

    private bool TryType(string? text, out EntityType type)
    {
        if (Enum.TryParse(text, ignoreCase: true, out type) && Enum.IsDefined(type) && !char.IsAsciiDigit(text![0]))
            return true;
        fault($"the type '{text}' is none of {string.Join(", ", Enum.GetNames<EntityType>())}");
        return false;
    }

    private string? Cell(string column) => row[column];
}
