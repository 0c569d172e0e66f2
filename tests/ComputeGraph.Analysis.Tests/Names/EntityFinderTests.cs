using ComputeGraph.Analysis.Names;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Analysis.Tests.Names;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EntityFinderTests
{
    private readonly GraphBuilder graph = new();
    private EntityFinder finder;

    public EntityFinderTests()
    {
        graph.Entity("NVIDIA", listed: true, aliases: [("英伟达", "zh-Hans"), ("輝達", "zh-Hant"), ("NVDA", "ticker"), ("the GPU maker", "und")]);
        graph.Entity("Oracle", listed: true, aliases: [("甲骨文", "zh-Hans")]);
        graph.Entity("Oracle Park");
        graph.Entity("Stargate", EntityType.DataCenter);
        graph.Entity("Stargate");
        finder = new EntityFinder(graph.Build().Entities);
    }

    [TestCase("NVIDIA")]
    [TestCase("nvidia")]
    [TestCase("ＮＶＩＤＩＡ")]
    [TestCase("英伟达")]
    [TestCase("英偉達")]
    [TestCase("輝達")]
    [TestCase("辉达")]
    [TestCase("NVDA")]
    [TestCase("company:nvidia")]
    public void AnyFormInEitherLanguageFindsTheSameEntity(string name) =>
        Assert.That(finder.Find(name).Select(match => match.Entity.Name), Is.EqualTo(new[] { "NVIDIA" }));

    [Test]
    public void ANameOfSeveralTypesIsFoundByTheTypeAsked()
    {
        Assert.That(finder.Find("Stargate", EntityType.DataCenter).Single().Entity.Type, Is.EqualTo(EntityType.DataCenter));
        Assert.That(finder.Find("Stargate").Select(match => match.Entity.Type), Is.EqualTo(new[] { EntityType.Company, EntityType.DataCenter }));
    }

    [Test]
    public void AnEntitysOwnNameGoesBeforeAnothersAlias()
    {
        graph.Entity("Delta", aliases: [("Oracle", "und")]);
        finder = new EntityFinder(graph.Build().Entities);
        Assert.That(finder.Find("Oracle").Select(match => match.Entity.Name), Is.EqualTo(new[] { "Oracle", "Delta" }));
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("';--")]
    [TestCase("NVIDIAA")]
    public void NothingElseIsFound(string name) => Assert.That(finder.Find(name), Is.Empty);

    [TestCase("Nvidai", "NVIDIA")]
    [TestCase("英伟", "NVIDIA")]
    [TestCase("Orcale", "Oracle")]
    [TestCase("甲骨", "Oracle")]
    [TestCase("Oracle Corporation", "Oracle")]
    public void TheNearestNameComesFirst(string asked, string nearest) =>
        Assert.That(finder.Nearest(asked, 3)[0].Entity.Name, Is.EqualTo(nearest));

    [Test]
    public void NearNamesShowTheFormThatIsNear() => Assert.That(finder.Nearest("英伟", 1)[0].Form, Is.EqualTo("英伟达"));

    [Test]
    public void EachEntityIsNearOnce() => Assert.That(finder.Nearest("N", 10).Select(match => match.Entity.Id), Is.Unique);

    [Test]
    public void EveryFormOfEveryEntityFindsIt() => Prop.ForAll<NonEmptyString, NonEmptyString>((name, alias) =>
    {
        var entity = new Entity { Id = new EntityId("company:x"), Type = EntityType.Company, Name = name.Get, Aliases = [new Alias(alias.Get, "und")] };
        var found = new EntityFinder([entity]);
        return Findable(found, name.Get) && Findable(found, alias.Get);
    }).QuickCheckThrowOnFailure();

    private static bool Findable(EntityFinder finder, string form) => Core.Names.NameKey.Of(form).Length == 0 || finder.Find(form).Count == 1;
}
