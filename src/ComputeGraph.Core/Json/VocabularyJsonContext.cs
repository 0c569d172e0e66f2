using System.Text.Json.Serialization;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Core.Json;

/// <summary>
/// What the serializer must know of the vocabulary, found when the program is built: without it each run finds it anew by reflection, which
/// takes a question to a small store longer than the answer. The written form is the same.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(DocumentInfo))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(Deal))]
[JsonSerializable(typeof(DealLink))]
[JsonSerializable(typeof(Capacity))]
[JsonSerializable(typeof(Judgement))]
[JsonSerializable(typeof(LexiconEntry))]
[JsonSerializable(typeof(ExtractionFile))]
[JsonSerializable(typeof(List<Evidence>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<Zone>))]
[JsonSerializable(typeof(List<Source>))]
[JsonSerializable(typeof(List<Alias>))]
[JsonSerializable(typeof(List<Leg>))]
[JsonSerializable(typeof(List<Party>))]
[JsonSerializable(typeof(List<ClaimId>))]
[JsonSerializable(typeof(List<HistoryStep>))]
[JsonSerializable(typeof(List<FigureReading>))]
internal sealed partial class VocabularyJsonContext : JsonSerializerContext;
