using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Tests.Vocabulary;

public sealed class VocabularyNamesTests
{
    /// <summary>Every enum that is written by name.</summary>
    private static IEnumerable<Type> Vocabularies => typeof(VocabularyNames).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
            && converter.GetGenericTypeDefinition() == typeof(VocabularyConverter<>));

    [Test]
    public void Every_public_enum_that_JSON_can_hold_is_written_by_name()
    {
        var numbered = typeof(VocabularyNames).Assembly.GetExportedTypes().Where(type => type.IsEnum).Except(Vocabularies).Select(type => type.Name);

        Assert.That(numbered, Is.EquivalentTo(new[] { "ErrorCode", "DatePrecision" }), "codes are numbers, and a date is written whole");
    }

    [TestCaseSource(nameof(Vocabularies))]
    public void Every_member_reads_back_from_its_name(Type vocabulary) =>
        typeof(VocabularyNamesTests).GetMethod(nameof(AssertRoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(vocabulary).Invoke(null, null);

    [Test]
    public void Relation_kinds_have_exactly_these_names() => Assert.That(VocabularyNames.All<RelationKind>(), Is.EqualTo(new[]
    {
        "BUYS_FROM", "LEASES_FROM", "INVESTS_IN", "LENDS_TO", "GUARANTEES", "ACQUIRES", "PARTNERS_WITH", "OPERATES", "DEPLOYS", "DESIGNS",
    }));

    [Test]
    public void Link_kinds_have_exactly_these_names() =>
        Assert.That(VocabularyNames.All<DealLinkKind>(), Is.EqualTo(new[] { "REPLACES", "ADDS_TO", "PART_OF", "UNSURE" }));

    [Test]
    public void Statuses_rise_in_exactly_this_order() => Assert.That(
        VocabularyNames.All<DealStatus>(), Is.EqualTo(new[] { "rumoured", "negotiating", "planned", "signed", "completed", "cancelled" }));

    [Test]
    public void Roles_have_exactly_these_names() => Assert.That(VocabularyNames.All<PartyRole>(), Is.EqualTo(new[]
    {
        "buyer", "supplier", "tenant", "landlord", "investor", "investee", "lender", "borrower", "guarantor", "beneficiary",
        "acquirer", "target", "seller", "partner", "operator", "user", "designer", "site", "chip",
    }));

    [Test]
    public void The_other_vocabularies_have_exactly_these_names() => Assert.Multiple(() =>
    {
        Assert.That(VocabularyNames.All<EntityType>(), Is.EqualTo(new[] { "Company", "Chip", "DataCenter" }));
        Assert.That(VocabularyNames.All<AmountBasis>(), Is.EqualTo(new[] { "total", "perYear", "perUnit" }));
        Assert.That(VocabularyNames.All<Bound>(), Is.EqualTo(new[] { "exact", "min", "max", "approx" }));
        Assert.That(VocabularyNames.All<PowerMeasure>(), Is.EqualTo(new[] { "unspecified", "itLoad", "sitePower", "generation" }));
        Assert.That(VocabularyNames.All<Origin>(), Is.EqualTo(new[] { "stated", "reported", "estimated" }));
        Assert.That(VocabularyNames.All<Attribution>(), Is.EqualTo(new[] { "none", "party", "filing", "press", "broker" }));
        Assert.That(VocabularyNames.All<DealForm>(), Is.EqualTo(new[] { "contract", "fact" }));
        Assert.That(VocabularyNames.All<ShareOf>(), Is.EqualTo(new[] { "revenue", "purchases", "capacity" }));
        Assert.That(VocabularyNames.All<JudgementKind>(), Is.EqualTo(new[] { "same", "notSame", "reject", "accept" }));
        Assert.That(VocabularyNames.All<Goods>(), Is.EqualTo(new[]
        {
            "accelerators", "servers", "network", "memory", "foundry", "packaging", "cloud", "space", "power", "cooling", "building", "other",
        }));
    });

    [Test]
    public void Case_does_not_matter_in_reading() =>
        Assert.That(VocabularyNames.Parse<RelationKind>("buys_from"), Is.EqualTo(RelationKind.BuysFrom));

    [TestCase("BuysFrom")]
    [TestCase("0")]
    [TestCase("")]
    [TestCase(" BUYS_FROM")]
    public void A_name_that_is_none_is_refused_with_those_that_are(string text)
    {
        Assert.That(VocabularyNames.TryParse<RelationKind>(text, out _), Is.False);
        Assert.That(() => VocabularyNames.Parse<RelationKind>(text), Throws.InstanceOf<FormatException>().With.Message.Contains("LEASES_FROM"));
        Assert.That(() => ComputeGraphJson.Read<RelationKind>($"\"{text}\""), Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void A_number_is_no_name() => Assert.That(() => ComputeGraphJson.Read<DealStatus>("1"), Throws.InstanceOf<JsonException>());

    private static void AssertRoundTrip<T>()
        where T : struct, Enum
    {
        var names = VocabularyNames.All<T>().ToList();
        Assert.That(names.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(names.Count));
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.That(VocabularyNames.Parse<T>(value.Name()), Is.EqualTo(value));
            Assert.That(ComputeGraphJson.Write(value), Is.EqualTo($"\"{value.Name()}\""));
            Assert.That(ComputeGraphJson.Read<T>($"\"{value.Name()}\""), Is.EqualTo(value));
        }
    }
}
