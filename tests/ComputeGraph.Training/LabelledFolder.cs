using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Json;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Extraction;

namespace ComputeGraph.Training;

/// <summary>Reads a folder of texts with the gold answers beside them.</summary>
internal static class LabelledFolder
{
    public static IEnumerable<LabelledDocument> Read(string folder, ClaimExtractor extractor)
    {
        var texts = Directory.Exists(Path.Combine(folder, "texts")) ? Path.Combine(folder, "texts") : folder;
        var reading = new DocumentReading();
        foreach (var file in Directory.GetFiles(texts).Order(StringComparer.Ordinal))
        {
            var stem = Path.GetFileNameWithoutExtension(file);
            var gold = Path.Combine(folder, "gold", stem + ".json");
            if (!File.Exists(gold))
                continue;
            var outcome = reading.Read(File.ReadAllBytes(file), file);
            if (!outcome.Succeeded)
                throw new InvalidDataException($"{file}: {outcome.Fault}");
            yield return new LabelledDocument(stem, extractor.Analyse(outcome.Value), ComputeGraphJson.Read<ExtractionFile>(File.ReadAllText(gold)));
        }
    }
}
