using System.Text.Json.Nodes;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Evaluation.Reporting;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Tests.Reporting;

/// <summary>The fixtures' golden files are what the reference scorer printed for them.</summary>
public sealed class ReportTests
{
    [Test]
    public void Text_and_listing_are_the_reference_scorers_line_by_line()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted, new ScoringOptions { ListErrors = true });

        Assert.That(
            ScoreText.ErrorLines(scores).Concat(ScoreText.Lines(scores.Overall)),
            Is.EqualTo(File.ReadAllText(Fixtures.Path("mixed", "expected.txt")).TrimEnd('\n').Split('\n')));
    }

    [Test]
    public void Json_is_the_reference_scorers_with_three_fields_more()
    {
        var ours = JsonNode.Parse(ScoreJson.Format(Scorer.Score(Fixtures.Gold, Fixtures.Predicted)))!.AsObject();
        var expected = JsonNode.Parse(File.ReadAllText(Fixtures.Path("mixed", "expected.json")))!.AsObject();

        Assert.That(ours.Select(field => field.Key), Is.EqualTo(expected.Select(field => field.Key).Concat(["by_language", "recall_listed", "recall_unlisted"])));
        foreach (var (name, value) in expected)
            Assert.That(JsonNode.DeepEquals(ours[name], value), Is.True, name);
    }

    [Test]
    public void Json_has_the_same_text_where_it_has_the_same_fields()
    {
        var ours = ScoreJson.Format(Scorer.Score(Fixtures.Gold, Fixtures.Predicted));
        var expected = File.ReadAllText(Fixtures.Path("mixed", "expected.json")).TrimEnd('\n', '}');

        Assert.That(ours, Does.StartWith(expected));
    }

    [Test]
    public void Json_by_language_has_the_same_fields_as_the_whole()
    {
        var json = JsonNode.Parse(ScoreJson.Format(Scorer.Score(Fixtures.Gold, Fixtures.Predicted, new ScoringOptions { Lexicon = new NameLexicon([]) })))!;

        Assert.That(json["by_language"]!["zh"]!["relations"]!["gold"]!.GetValue<int>(), Is.EqualTo(5));
        Assert.That(json["by_language"]!["en"]!.AsObject().Select(field => field.Key), Is.EqualTo(json.AsObject().Select(field => field.Key).SkipLast(3)));
        Assert.That(json["recall_unlisted"]!["gold"]!.GetValue<int>(), Is.EqualTo(19));
        Assert.That(json["recall_listed"]!["recall"], Is.Null);
    }

    [Test]
    public void Further_lines_give_each_language_and_both_recalls()
    {
        var scores = Scorer.Score(Fixtures.Gold, Fixtures.Predicted, new ScoringOptions { Lexicon = new NameLexicon([]) });

        var lines = ScoreText.FurtherLines(scores).ToList();

        Assert.That(lines.Select(line => line.Split(' ')[0]), Is.EqualTo(new[] { "en", "en", "en", "en", "zh", "zh", "zh", "zh", "names", "names" }));
        Assert.That(lines[^1], Is.EqualTo("names not in the lexicon  R 0.579   (11 of 19 entities)"));
        Assert.That(lines[^2], Is.EqualTo("names in the lexicon      R -   (0 of 0 entities)"));
    }
}
