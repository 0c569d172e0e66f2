using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Tests.Scoring;

/// <summary>One rule of the scoring each, on the smallest pair of files that shows it.</summary>
public sealed class DocumentScorerTests
{
    private const string Deal = """{"type": "BUYS_FROM", "head": "A", "tail": "B", "status": "signed"}""";

    [Test]
    public void Only_partners_may_swap_their_ends()
    {
        var buys = Relations("""{"type": "BUYS_FROM", "head": "A", "tail": "B"}""", """{"type": "BUYS_FROM", "head": "B", "tail": "A"}""");
        var partners = Relations("""{"type": "PARTNERS_WITH", "head": "A", "tail": "B"}""", """{"type": "PARTNERS_WITH", "head": "B", "tail": "A"}""");

        Assert.That(buys.Relations.Hit, Is.Zero);
        Assert.That(buys.PairsAnyType.Hit, Is.EqualTo(1));
        Assert.That(partners.Relations.Hit, Is.EqualTo(1));
    }

    [Test]
    public void An_alternative_kind_counts_under_the_kind_of_gold()
    {
        var figures = Relations(
            """{"type": "LEASES_FROM", "head": "A", "tail": "B", "alt": ["BUYS_FROM"]}""", """{"type": "BUYS_FROM", "head": "A", "tail": "B"}""");

        Assert.That(figures.ByType.Select(pair => (pair.Key, pair.Value.Hit)), Is.EqualTo(new (string?, int)[] { ("LEASES_FROM", 1) }));
    }

    [Test]
    public void A_debatable_row_is_neither_asked_for_nor_wrong()
    {
        const string Debatable = """{"type": "OPERATES", "head": "A", "tail": "B", "optional": true}""";

        Assert.That(Relations(Debatable, "").Relations, Is.EqualTo(new Figures(0, 0, 0, 0, 0, 0)));
        Assert.That(Relations(Debatable, Debatable).Relations, Is.EqualTo(new Figures(0, 0, 0, 0, 0, 0)));
        Assert.That(Relations(Debatable, Debatable).PairsAnyType, Is.EqualTo(new Figures(0, 0, 0, 0, 0, 0)));
    }

    [Test]
    public void Of_two_rows_of_one_pair_the_nearer_amounts_are_matched()
    {
        const string Small = """{"type": "BUYS_FROM", "head": "A", "tail": "B", "status": "signed", "amount": {"value": 14200000000, "currency": "USD"}}""";
        const string Great = """{"type": "BUYS_FROM", "head": "A", "tail": "B", "status": "signed", "amount": {"value": 21000000000, "currency": "USD"}}""";

        var figures = Relations($"{Small}, {Great}", $"{Great}, {Small}");

        Assert.That(Accuracy(figures, ScoredAttribute.Amount), Is.EqualTo(new AttributeFigures(1, 2)));
    }

    [TestCase("""{"value": 14280000000, "currency": "USD"}""", 1, TestName = "A figure within 0.6 per cent agrees")]
    [TestCase("""{"value": 14300000000, "currency": "USD"}""", 0, TestName = "A figure beyond 0.6 per cent does not")]
    [TestCase("""{"value": 14200000000}""", 1, TestName = "A missing currency is dollars")]
    [TestCase("""{"value": 14200000000, "currency": "CNY"}""", 0, TestName = "Another currency does not agree")]
    [TestCase("14200000000", 1, TestName = "A plain number is dollars")]
    [TestCase("null", 0, TestName = "A figure that only gold has does not agree")]
    public void Amounts(string predicted, double accuracy)
    {
        var figures = Relations(
            """{"type": "BUYS_FROM", "head": "A", "tail": "B", "amount": {"value": 14200000000, "currency": "USD"}}""",
            $$"""{"type": "BUYS_FROM", "head": "A", "tail": "B", "amount": {{predicted}}}""");

        Assert.That(Accuracy(figures, ScoredAttribute.Amount), Is.EqualTo(new AttributeFigures(accuracy, 1)));
    }

    [Test]
    public void Dates_agree_by_their_year()
    {
        var figures = Relations(
            """{"type": "BUYS_FROM", "head": "A", "tail": "B", "start": "2026-H2", "end": "2031"}""",
            """{"type": "BUYS_FROM", "head": "A", "tail": "B", "start": 2026, "end": "2032-01"}""");

        Assert.That(Accuracy(figures, ScoredAttribute.Start).Accuracy, Is.EqualTo(1));
        Assert.That(Accuracy(figures, ScoredAttribute.End).Accuracy, Is.Zero);
    }

    [Test]
    public void Firmness_forgives_neighbouring_statuses_and_none_forgives_death()
    {
        var near = Relations(Deal, """{"type": "BUYS_FROM", "head": "A", "tail": "B", "status": "completed"}""");
        var dead = Relations(Deal, """{"type": "BUYS_FROM", "head": "A", "tail": "B", "status": "cancelled"}""");

        Assert.That(Accuracy(near, ScoredAttribute.Status).Accuracy, Is.Zero);
        Assert.That(Accuracy(near, ScoredAttribute.Firmness).Accuracy, Is.EqualTo(1));
        Assert.That(Accuracy(dead, ScoredAttribute.Firmness).Accuracy, Is.Zero);
    }

    [Test]
    public void An_entity_counts_under_another_of_its_names_but_not_under_another_type()
    {
        var figures = Score(
            """{"entities": [{"name": "NVIDIA", "type": "Company", "aliases": ["英伟达"]}, {"name": "Blackwell", "type": "Chip"}]}""",
            """{"entities": [{"name": "英伟达公司", "type": "Company", "aliases": ["ＮＶＩＤＩＡ"]}, {"name": "Blackwell", "type": "Company"}]}""");

        Assert.That(figures.Entities, Is.EqualTo(new Figures(0.5, 0.5, 0.5, 1, 2, 2)));
    }

    [Test]
    public void Capacities_agree_by_subject_and_power()
    {
        var figures = Score(
            """{"capacities": [{"subject": "A", "gw": 1.2}, {"subject": "A", "gw": 3}, {"subject": "B", "gw": 2, "optional": true}]}""",
            """{"capacities": [{"subject": "A", "gw": 1.21}, {"subject": "A", "gw": 3.1}, {"subject": "B", "gw": 2}]}""");

        Assert.That(figures.Capacities, Is.EqualTo(new Figures(0.5, 0.5, 0.5, 1, 2, 2)), "3.1 is too far from 3, and B is debatable");
    }

    private static AttributeFigures Accuracy(ScoreFigures figures, ScoredAttribute attribute) =>
        figures.Attributes.Single(pair => pair.Key == attribute).Value;

    private static ScoreFigures Relations(string gold, string predicted) =>
        Score($$"""{"relations": [{{gold}}]}""", $$"""{"relations": [{{predicted}}]}""");

    private static ScoreFigures Score(string gold, string predicted)
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.json", gold);
        folder.Write("predicted/a.json", predicted);
        return Scorer.Score(folder.Folder("gold"), folder.Folder("predicted")).Overall;
    }
}
