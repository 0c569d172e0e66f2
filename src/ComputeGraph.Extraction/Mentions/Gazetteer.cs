using System.Reflection;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Places, publications, and products that are not chips (<c>seeds/lexicon/places.csv, publications.csv, products.csv</c>): words that
/// look like names of companies and are none.
/// </summary>
internal sealed class Gazetteer
{
    private readonly FormTrie trie = new();
    private readonly List<Form> forms = [];
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        ReadPlaces();
        foreach (var row in Rows("publications.csv"))
        {
            var label = row["kind"] == "broker" ? GazetteerLabel.Broker : GazetteerLabel.Source;
            foreach (var form in List(row["aliases"]).Prepend(row["name"]!))
                Add(form, label, row["name"]!, null);
        }

        foreach (var row in Rows("products.csv"))
        {
            foreach (var form in List(row["forms"]))
                Add(form, GazetteerLabel.Product, row["kind"]!, null);
        }
    }

    public static Gazetteer Shared { get; } = new();

    /// <summary>The place that a written form names in either language; <see langword="null"/> where none is known.</summary>
    public Place? FindPlace(string name) => places.GetValueOrDefault(NameKey.Of(name));

    /// <summary>The longest hits of a sentence, in order.</summary>
    public List<GazetteerHit> Find(string text, TextSpan sentence)
    {
        var found = new List<FormHit>();
        FormScanner.Scan(text, sentence.Start, sentence.End, trie, found);
        if (found.Count == 0)
            return [];

        found.Sort((left, right) => left.Start != right.Start ? left.Start - right.Start : right.End - left.End);
        var hits = new List<GazetteerHit>();
        var end = 0;
        foreach (var hit in found)
        {
            if (hit.Start < end || hit.IsPlural)
                continue;
            var written = text.AsSpan(hit.Start, hit.End - hit.Start);
            for (var number = hit.Mark; number >= 0; number = forms[number].Next)
            {
                var form = forms[number];
                if (!LetterCase.Fits(written, form.Spelt, inCapitals: form.Label == GazetteerLabel.Place && written.Length >= 4))
                    continue;
                hits.Add(new GazetteerHit(new TextSpan(hit.Start, hit.End), form.Label, form.Name, form.Place));
                end = hit.End;
                break;
            }
        }

        return hits;
    }

    private void ReadPlaces()
    {
        foreach (var row in Rows("places.csv"))
        {
            var place = new Place(row["name"]!, row["kind"]!, row["country"] ?? "");
            foreach (var form in List(row["chinese"]).Prepend(place.Name))
            {
                places.TryAdd(NameKey.Of(form), place);
                Add(form, GazetteerLabel.Place, place.Name, place);
            }
        }
    }

    private void Add(string form, GazetteerLabel label, string name, Place? place)
    {
        var spelt = WrittenForm.Spell(form);
        var node = trie.Add(spelt);
        forms.Add(new Form(spelt, label, name, place, trie.Mark(node)));
        trie.SetMark(node, forms.Count - 1);
    }

    private static string[] List(string? cell) => AliasNotation.List(cell);

    private static IReadOnlyList<CsvTable.Row> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + file)
            ?? throw new InvalidOperationException($"The resource lexicon/{file} is missing from the build.");
        using var reader = new StreamReader(stream);
        return CsvTable.Read(reader).Rows;
    }

    private sealed record Form(string Spelt, GazetteerLabel Label, string Name, Place? Place, int Next);
}
