using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ComputeGraph.Evaluation.Alignment;
using ComputeGraph.Evaluation.Reporting;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Tests.Reference;

/// <summary>Our figures are the reference scorer's, whatever the predictions look like.</summary>
public sealed class ReferenceScorerTests
{
    [SetUp]
    public void Require() => ReferenceScorer.Require();

    [Test]
    public void Fixtures_score_alike() => AssertAlike(Fixtures.Gold, Fixtures.Predicted);

    [Test]
    public void Perturbed_fixtures_score_alike([Range(1, 10)] int seed)
    {
        using var folder = new TemporaryFolder();
        new Perturbation(seed).Write(Fixtures.Gold, folder.Path);
        AssertAlike(Fixtures.Gold, folder.Path);
    }

    [Test]
    public void Perturbed_gold_scores_alike([Range(1, 10)] int seed)
    {
        var gold = Path.Combine(ReferenceScorer.Folder, "dev", "gold");
        if (!Directory.Exists(gold))
            Assert.Ignore($"There are no gold answers at {gold}.");
        using var folder = new TemporaryFolder();
        new Perturbation(seed).Write(gold, folder.Path);
        AssertAlike(gold, folder.Path);
    }

    [Test]
    public void Keys_are_alike_for_all_long_known_characters_and_for_mixtures_of_them()
    {
        // The characters of Unicode 3.2, so that the outcome does not hang on the version a Python has.
        const string Snippet = """
            import random, unicodedata as u
            random.seed(7)
            known = [chr(c) for c in range(0x110000) if u.ucd_3_2_0.category(chr(c)) not in ("Cn", "Cs", "Co")]
            lively = [c for c in known if u.decomposition(c) or u.combining(c) or c.casefold() != c]
            texts = known + ["".join(random.choices(lively, k=random.randint(2, 5))) for _ in range(50000)]
            written = lambda text: " ".join("%x" % ord(c) for c in text)
            print("\n".join(written(t) + "|" + written(score.key(t)) for t in texts))
            """;

        var different = ReferenceScorer.Run(Snippet).TrimEnd('\n').Split('\n')
            .Select(line => line.Split('|'))
            .Where(fields => AnswerKey.Of(Text(fields[0])) != Text(fields[1]))
            .Select(fields => fields[0]);

        Assert.That(different, Is.Empty);
    }

    [Test]
    public void Rounding_and_floats_are_alike()
    {
        const string Snippet = """
            import random
            random.seed(11)
            for _ in range(20000):
                g = random.randint(1, 2000); h = random.randint(0, g); x = h / g
                y = random.choice([x, x * 10 ** random.randint(-30, 30), random.randint(0, 10 ** 17) / 2 ** random.randint(0, 60)])
                r = round(x, 4)
                print(f"{h} {g} {r!r} {r:.3f} {r:.2f} {y!r}")
            """;

        foreach (var line in ReferenceScorer.Run(Snippet).TrimEnd('\n').Split('\n'))
        {
            var fields = line.Split(' ');
            var rounded = ExactRounding.Round(int.Parse(fields[0], CultureInfo.InvariantCulture) / double.Parse(fields[1], CultureInfo.InvariantCulture), 4);
            Assert.That(PythonText.Repr(rounded), Is.EqualTo(fields[2]), line);
            Assert.That(ExactRounding.Format(rounded, 3), Is.EqualTo(fields[3]), line);
            Assert.That(ExactRounding.Format(rounded, 2), Is.EqualTo(fields[4]), line);
            Assert.That(PythonText.Repr(double.Parse(fields[5], CultureInfo.InvariantCulture)), Is.EqualTo(fields[5]), line);
        }
    }

    private static void AssertAlike(string gold, string predicted)
    {
        var scores = Scorer.Score(gold, predicted, new ScoringOptions { ListErrors = true });
        var ours = JsonNode.Parse(ScoreJson.Format(scores))!;
        var theirs = JsonNode.Parse(ReferenceScorer.Score(gold, predicted, "--json"))!.AsObject();
        Assert.Multiple(() =>
        {
            foreach (var (name, value) in theirs)
                Assert.That(ours[name]?.ToJsonString(), Is.EqualTo(value?.ToJsonString()), name);
            Assert.That(
                string.Concat(ScoreText.ErrorLines(scores).Concat(ScoreText.Lines(scores.Overall)).Select(line => line + "\n")),
                Is.EqualTo(ReferenceScorer.Score(gold, predicted, "--errors")));
        });
    }

    private static string Text(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(new StringBuilder(), (text, code) => text.Append(char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))
            .ToString();
}
