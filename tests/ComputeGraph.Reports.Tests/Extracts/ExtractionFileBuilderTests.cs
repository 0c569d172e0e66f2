using System.Text.Json;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Extracts;
using ComputeGraph.Testing;

namespace ComputeGraph.Reports.Tests.Extracts;

public sealed class ExtractionFileBuilderTests
{
    [Test]
    public void ADocumentsDealsCapacitiesAndEntitiesAreWritten() => Expectation.Holds("weekly.json", JsonSerializer.Serialize(Weekly(), ComputeGraphJson.Indented) + "\n");

    [Test]
    public void WhatSeveralInvestorsPutInTogetherIsNobodysAmount()
    {
        var rows = Weekly().Relations.Where(row => row.Type == RelationKind.InvestsIn).ToDictionary(row => row.Head);
        Assert.That(rows["SoftBank"].Amount?.Value, Is.EqualTo(30e9m));
        Assert.That(rows["NVIDIA"].Amount, Is.Null);
    }

    [Test]
    public void ALoanStandsAsPartnershipWithItsOwnKind()
    {
        var deal = SampleDeals.Deals.First(deal => deal.Legs[0].Kind == RelationKind.BuysFrom);
        var loan = deal with { Legs = [deal.Legs[0] with { Kind = RelationKind.LendsTo }] };
        var row = new ExtractionFileBuilder(SampleDeals.Notes, new GraphSnapshot(SampleDeals.Entities, [loan], [], []), SampleDeals.Claims).Build("a.txt", null, []).Relations.Single();
        Assert.That((row.Type, row.Kind), Is.EqualTo((RelationKind.PartnersWith, (RelationKind?)RelationKind.LendsTo)));
    }

    [Test]
    public void EveryEndOfARowIsAnEntityOfTheFile()
    {
        var file = Weekly();
        var names = file.Entities.Select(entity => entity.Name).ToHashSet();
        Assert.That(file.Relations.SelectMany(row => new[] { row.Head, row.Tail }).Distinct(), Is.SubsetOf(names));
        Assert.That(file.Capacities.Select(row => row.Subject), Is.SubsetOf(names));
    }

    [Test]
    public void AliasesAreTheFormsThatTheTextUses()
    {
        var nvidia = Weekly().Entities.Single(entity => entity.Name == "NVIDIA");
        Assert.That(nvidia.Aliases, Is.EqualTo(new[] { "英伟达" }));
    }

    [Test]
    public void WhatIsNamedWithoutADealStandsAmongTheEntities()
    {
        var named = new NamedInText(SampleDeals.IdOf("oracle"), EntityType.Company, "Oracle", ["甲骨文"]);
        Assert.That(Weekly(named).Entities.Single(entity => entity.Name == "Oracle").Aliases, Is.EqualTo(new[] { "甲骨文" }));
    }

    [Test]
    public void EvidenceStandsWhereTheRowSays()
    {
        foreach (var row in Weekly().Relations)
            Assert.That(SampleDeals.Weekly.Text[row.From!.Value..row.To!.Value], Is.EqualTo(row.Evidence));
    }

    private static ExtractionFile Weekly(params NamedInText[] named)
    {
        var claims = SampleDeals.Claims.Where(claim => claim.Document == SampleDeals.Weekly.Id).ToList();
        var deals = SampleDeals.Deals.Where(deal => claims.Exists(claim => claim.Id == deal.Claims[0])).ToList();
        var used = deals.SelectMany(deal => deal.Parties).Select(party => party.Entity).ToHashSet();
        var graph = new GraphSnapshot(SampleDeals.Entities.Where(entity => used.Contains(entity.Id)), deals, [], SampleDeals.Capacities);
        return new ExtractionFileBuilder(SampleDeals.Weekly, graph, claims).Build("weekly.md", SampleDeals.Weekly.Published, named);
    }
}
