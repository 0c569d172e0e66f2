using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Reports.Wording;

/// <summary>What entities are called in an answer's language.</summary>
/// <param name="snapshot">The entities.</param>
/// <param name="language">The language.</param>
/// <param name="lexicon">Which of several Chinese names is the usual one: its first; <see langword="null"/>: the shortest, which may be an unusual one.</param>
public sealed class EntityNames(GraphSnapshot snapshot, ReportLanguage language, NameLexicon? lexicon = null)
{
    private static readonly string[] ChineseForms = ["zh-Hans", "zh-Hant"];

    public ReportLanguage Language => language;

    public string Of(EntityId id) => snapshot.FindEntity(id) is { } entity ? Of(entity) : id.Value;

    public string Of(Entity entity) => language == ReportLanguage.Zh ? Chinese(entity) ?? entity.Name : entity.Name;

    /// <summary>The usual Chinese name; <see langword="null"/> where none is known.</summary>
    public string? Chinese(Entity entity)
    {
        foreach (var form in ChineseForms)
        {
            if (lexicon?.Find(entity.Id)?.Aliases.FirstOrDefault(alias => alias.Language == form) is { } usual)
                return usual.Text;
            if (entity.Aliases.Where(alias => alias.Language == form).OrderBy(alias => alias.Text.Length).ThenBy(alias => alias.Text, StringComparer.Ordinal).FirstOrDefault() is { } known)
                return known.Text;
        }

        return null;
    }
}
