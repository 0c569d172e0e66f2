using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tests;

[TestFixture]
internal sealed class EntityBuilderTests
{
    [Test]
    public void An_unlisted_entity_has_its_most_used_form_as_name()
    {
        var entity = EntityBuilder.Build(new EntityId("company:acme"), null, new Dictionary<string, int> { ["ACME"] = 2, ["Acme"] = 5, ["acme"] = 5 });
        Assert.That((entity.Name, entity.Type, entity.Listed), Is.EqualTo(("Acme", EntityType.Company, false)));
        Assert.That(entity.Aliases, Is.EqualTo(new[] { new Alias("ACME", "und"), new Alias("acme", "und") }));
    }

    [Test]
    public void A_listed_entity_keeps_its_name_and_adds_the_forms_of_texts()
    {
        var entry = new LexiconEntry
        {
            Id = new EntityId("company:nvidia"),
            Type = EntityType.Company,
            Name = "NVIDIA",
            Role = "chip",
            Country = "US",
            Groups = [new LexiconGroup(new EntityId("company:old"), 2019, 2022), new LexiconGroup(new EntityId("company:new"), 2023, null)],
            Aliases = [new LexiconAlias { Text = "NVIDIA", Language = "en" }, new LexiconAlias { Text = "英伟达", Language = "zh-Hans" }],
        };
        var entity = EntityBuilder.Build(entry.Id, entry, new Dictionary<string, int> { ["Nvidia Corp"] = 9, ["英伟达"] = 3 });
        Assert.That(entity.Aliases, Is.EqualTo(new[] { new Alias("Nvidia Corp", "und"), new Alias("英伟达", "zh-Hans") }));
        Assert.That((entity.Name, entity.Role, entity.Country, entity.Group?.Value, entity.Listed), Is.EqualTo(("NVIDIA", "chip", "US", "company:new", true)));
    }

    [Test]
    public void Nothing_to_go_by_is_refused()
    {
        Assert.That(() => EntityBuilder.Build(new EntityId("company:acme"), null, new Dictionary<string, int>()), Throws.ArgumentException);
        Assert.That(() => EntityBuilder.Build(new EntityId("acme"), null, new Dictionary<string, int> { ["Acme"] = 1 }), Throws.ArgumentException);
    }
}
