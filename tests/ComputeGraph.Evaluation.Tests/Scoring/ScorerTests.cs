using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Tests.Scoring;

public sealed class ScorerTests
{
    private const string OneCompany = """{"language": "en", "entities": [{"name": "Quillon Cloud", "type": "Company", "aliases": []}], "relations": [], "capacities": []}""";

    [Test]
    public void Gold_scored_against_itself_is_right_throughout()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Gold);

        Assert.Multiple(() =>
        {
            Assert.That(scores.Documents, Is.EqualTo(5));
            Assert.That(scores.Overall.Entities.F1, Is.EqualTo(1));
            Assert.That(scores.Overall.Relations.F1, Is.EqualTo(1));
            Assert.That(scores.Overall.Capacities.F1, Is.EqualTo(1));
            Assert.That(scores.Overall.Attributes.Where(pair => pair.Value.Of > 0).Select(pair => pair.Value.Accuracy), Is.All.EqualTo(1.0));
            Assert.That(scores.Overall.EvidenceGiven, Is.EqualTo(1));
            Assert.That(scores.Faults, Is.Empty);
        });
    }

    [Test]
    public void A_missing_and_a_broken_prediction_count_as_empty_and_are_named()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted);

        Assert.That(scores.Faults.Select(fault => Path.GetFileName(fault.File)), Is.EqualTo(new[] { "en-2.json", "zh-2.json" }));
        Assert.That(scores.Overall.Entities.Gold, Is.EqualTo(19), "their gold entities are missed, not left out");
    }

    [TestCase("[]")]
    [TestCase("""{"entities": "none"}""")]
    [TestCase("""{"entities": [7]}""")]
    [TestCase("""{"relations": [{"type": "BUYS_FROM", "head": {"name": "A"}, "tail": "B"}]}""")]
    [TestCase("""{"entities": [{"name": "\ud83d", "type": "Company"}]}""")]
    public void A_prediction_of_another_shape_counts_as_empty(string prediction)
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.json", OneCompany);
        folder.Write("predicted/a.json", prediction);

        var scores = Scorer.Score(folder.Folder("gold"), folder.Folder("predicted"));

        Assert.That(scores.Overall.Entities, Is.EqualTo(new Figures(0, 0, 0, 0, 0, 1)));
        Assert.That(scores.Faults, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_languages_add_up_to_the_whole()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted);

        Assert.That(scores.ByLanguage.Keys, Is.EqualTo(new[] { "en", "zh" }));
        Assert.That(scores.ByLanguage.Values.Sum(figures => figures.Relations.Hit), Is.EqualTo(scores.Overall.Relations.Hit));
        Assert.That(scores.ByLanguage.Values.Sum(figures => figures.Relations.Predicted), Is.EqualTo(scores.Overall.Relations.Predicted));
        Assert.That(scores.ByLanguage["zh"].Entities.Gold, Is.EqualTo(7));
    }

    [Test]
    public void Recall_is_told_apart_by_whether_the_lexicon_has_the_name_under_that_type()
    {
        var lexicon = new NameLexicon(
        [
            Entry("company:microsoft", EntityType.Company, "Microsoft", "微软"),
            Entry("company:alibaba", EntityType.Company, "Alibaba Group", "阿里巴巴"),
            Entry("company:nvidia", EntityType.Company, "NVIDIA"),
            Entry("chip:lingang", EntityType.Chip, "临港智算中心"),
        ]);

        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted, new ScoringOptions { Lexicon = lexicon });

        Assert.That(scores.RecallListed, Is.EqualTo(new RecallFigures(0.6667, 2, 3)), "Microsoft and, by an alias, Alibaba are found, NVIDIA is not");
        Assert.That(scores.RecallUnlisted!.Gold, Is.EqualTo(16));
        Assert.That(scores.RecallUnlisted.Hit, Is.EqualTo(scores.Overall.Entities.Hit - 2));
    }

    [Test]
    public void Without_a_lexicon_neither_recall_is_given()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted);

        Assert.That(scores.RecallListed, Is.Null);
        Assert.That(scores.RecallUnlisted, Is.Null);
    }

    [Test]
    public void A_missing_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.json", OneCompany);
        var missing = Path.Combine(folder.Path, "nowhere");

        AssertFault(() => Scorer.Score(missing, folder.Folder("gold")), missing);
        AssertFault(() => Scorer.Score(folder.Folder("gold"), missing), missing);
    }

    [Test]
    public void A_gold_folder_without_answers_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.txt", "text");

        AssertFault(() => Scorer.Score(folder.Folder("gold"), folder.Folder("gold")), folder.Folder("gold"));
    }

    [TestCase("", "")]
    [TestCase("{", "")]
    [TestCase("[1]", "array")]
    [TestCase("""{"entities": null}""", "entities")]
    [TestCase("""{"entities": [{"name": "A", "type": "Company"}, {"name": "B"}]}""", "Row 2 of 'entities': 'type' is missing")]
    [TestCase("""{"relations": [{"type": "BUYS_FROM", "head": "A", "tail": null}]}""", "'tail' is null")]
    [TestCase("""{"capacities": [{"gw": 1}]}""", "'subject' is missing")]
    public void A_broken_gold_file_is_named_with_the_cause(string gold, string cause)
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.json", OneCompany);
        var broken = folder.Write("gold/b.json", gold);

        var fault = AssertFault(() => Scorer.Score(folder.Folder("gold"), folder.Folder("gold")), broken);

        Assert.That(fault.Message, Does.Contain(cause));
    }

    [Test]
    public void Cancellation_surfaces()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(() => Scorer.Score(Fixtures.Gold, Fixtures.Gold, cancellation: cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ComputeGraphException AssertFault(Action action, string place)
    {
        var fault = Assert.Throws<ComputeGraphException>(action)!;
        Assert.That(fault.Code, Is.EqualTo(ErrorCode.BadExtractionFile));
        Assert.That(fault.Place, Is.EqualTo(place));
        Assert.That(fault.Message, Does.Contain(place));
        return fault;
    }

    private static LexiconEntry Entry(string id, EntityType type, string name, params string[] aliases) => new()
    {
        Id = new EntityId(id),
        Type = type,
        Name = name,
        Aliases = [.. aliases.Prepend(name).Select(text => new LexiconAlias { Text = text, Language = "und" })],
    };
}
