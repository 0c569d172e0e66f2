using System.Security.Cryptography;
using System.Text;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Generator.Tests;

public sealed class ReportGeneratorTests
{
    private static readonly GeneratorOptions Options = new() { Documents = 300, Seed = 7 };

    [Test]
    public void Equal_options_give_equal_bytes() => Assert.That(Digest(Options), Is.EqualTo(Digest(Options)));

    [Test]
    public void Another_seed_gives_other_reports() => Assert.That(Digest(Options with { Seed = 8 }), Is.Not.EqualTo(Digest(Options)));

    [Test]
    public void A_report_does_not_depend_on_the_others()
    {
        var all = new ReportGenerator(Options).Generate().ToList();

        Assert.That(new ReportGenerator(Options with { Documents = 1 }).Generate(123).Text, Is.EqualTo(all[123].Text));
    }

    [Test]
    public void The_busiest_pair_stands_in_at_least_a_twentieth_of_the_reports([Values(1ul, 2ul, 3ul)] ulong seed, [Values(600, 5000)] int companies)
    {
        var reports = new ReportGenerator(new GeneratorOptions { Seed = seed, Documents = 1000, Companies = companies, Bytes = 0 }).Generate();

        var busiest = reports.SelectMany(report => report.Facts.Relations
                .Where(row => row.Type.IsBetweenCompanies())
                .Select(row => string.CompareOrdinal(row.Head, row.Tail) < 0 ? (row.Head, row.Tail) : (row.Tail, row.Head)).Distinct())
            .CountBy(pair => pair).Max(pair => pair.Value);

        Assert.That(busiest, Is.GreaterThanOrEqualTo(50));
    }

    [Test]
    public void Most_pairs_are_rare()
    {
        var pairs = new ReportGenerator(Options with { Documents = 1000, Bytes = 0 }).Generate()
            .SelectMany(report => report.Facts.Relations).CountBy(row => (row.Head, row.Tail)).Select(pair => pair.Value).ToList();

        Assert.That(pairs.Count(count => count == 1), Is.GreaterThan(pairs.Count / 2));
    }

    [Test]
    public void A_report_says_5_to_20_things_in_the_very_words_of_its_facts()
    {
        foreach (var report in new ReportGenerator(Options).Generate())
        {
            var quotes = report.Facts.Relations.Select(row => row.Evidence).Concat(report.Facts.Capacities.Select(row => row.Evidence)).ToList();
            Assert.That(quotes, Has.Count.InRange(5, 20), report.Name);
            Assert.That(quotes.All(quote => report.Text.Contains(quote, StringComparison.Ordinal)), Is.True, report.Name);
            Assert.That(report.Events, Has.Count.EqualTo(report.Facts.Relations.Count));
            Assert.That(report.Text, Does.Not.Contain("{").And.Not.Contain("  "), "a slot stayed open");
        }
    }

    [Test]
    public void The_ends_of_every_fact_are_among_its_entities_and_named_in_its_quote()
    {
        foreach (var report in new ReportGenerator(Options).Generate())
        {
            var names = report.Facts.Entities.ToLookup(entity => entity.Name, entity => entity.Aliases.Prepend(entity.Name));
            foreach (var row in report.Facts.Relations)
            {
                foreach (var end in new[] { row.Head, row.Tail })
                    Assert.That(names[end].SelectMany(forms => forms).Any(form => row.Evidence.Contains(form, StringComparison.Ordinal)), Is.True, $"{end}: {row.Evidence}");
            }
        }
    }

    [Test]
    public void Reports_that_tell_one_event_give_the_same_figures()
    {
        var told = new ReportGenerator(Options with { Documents = 1000, Bytes = 0 }).Generate()
            .SelectMany(report => report.Events.Zip(report.Facts.Relations))
            .Where(pair => pair.Second.Amount is not null && pair.Second.Kind is null)
            .ToLookup(pair => pair.First, pair => pair.Second.Amount);

        Assert.That(told.Any(rows => rows.Count() > 3), Is.True, "some are told again");
        Assert.That(told.All(rows => rows.Distinct().Count() == 1), Is.True);
    }

    [Test]
    public void Both_languages_and_every_kind_occur()
    {
        var facts = new ReportGenerator(Options).Generate().Select(report => report.Facts).ToList();

        Assert.That(facts.Count(file => file.Language == "zh"), Is.InRange(110, 190));
        Assert.That(
            facts.SelectMany(file => file.Relations).Select(row => row.Kind ?? row.Type).Distinct(),
            Is.EquivalentTo(Enum.GetValues<RelationKind>()));
        Assert.That(facts.Sum(file => file.Capacities.Count), Is.GreaterThan(20));
    }

    [TestCase(4 * 1024)]
    [TestCase(10 * 1024)]
    [TestCase(40 * 1024)]
    public void A_report_has_about_the_size_asked_for(int bytes)
    {
        var sizes = new ReportGenerator(Options with { Documents = 50, Bytes = bytes }).Generate().Select(report => Encoding.UTF8.GetByteCount(report.Text)).ToList();

        Assert.That(sizes.Average(), Is.EqualTo(bytes).Within(20).Percent);
    }

    [Test]
    public void The_front_matter_holds_the_date_of_the_facts()
    {
        foreach (var report in new ReportGenerator(Options with { Documents = 20 }).Generate())
        {
            var lines = report.Text.Split('\n');
            Assert.That(lines[0], Is.EqualTo("---"));
            Assert.That(lines.TakeWhile((line, i) => i == 0 || line != "---"), Does.Contain($"date: {report.Facts.Published}"));
        }
    }

    [Test]
    public void Wrong_options_are_refused_with_everything_that_is_wrong() =>
        Assert.That(
            () => new ReportGenerator(Options with { Companies = 3, LeastClaims = 9, MostClaims = 8, ChineseShare = 2 }),
            Throws.ArgumentException.With.Message.Contains("3 companies").And.Message.Contains("9 to 8 claims").And.Message.Contains("share of 2"));

    private static string Digest(GeneratorOptions options) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(new ReportGenerator(options).Generate().Select(report => report.Text + ComputeGraphJson.Write(report.Facts))))));
}
