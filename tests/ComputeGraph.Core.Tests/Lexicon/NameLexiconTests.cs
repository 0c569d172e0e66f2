using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Tests.Lexicon;

public sealed class NameLexiconTests
{
    [Test]
    public void A_name_is_found_in_any_form_under_its_type_only()
    {
        var lexicon = new NameLexicon([Entry("company:tsmc", "TSMC", "台积电")]);

        Assert.That(lexicon.Find(EntityType.Company, "台積電")?.Id.Value, Is.EqualTo("company:tsmc"));
        Assert.That(lexicon.Find(EntityType.Company, "ｔｓｍｃ")?.Id.Value, Is.EqualTo("company:tsmc"));
        Assert.That(lexicon.Find(EntityType.Chip, "TSMC"), Is.Null);
        Assert.That(lexicon.Find("tsmc").Select(entry => entry.Id.Value), Is.EqualTo(new[] { "company:tsmc" }));
    }

    [Test]
    public void A_name_that_two_entries_claim_belongs_to_the_first() =>
        Assert.That(
            new NameLexicon([Entry("company:own", "Nebius"), Entry("company:shipped", "Nebius")]).Find(EntityType.Company, "Nebius")?.Id.Value,
            Is.EqualTo("company:own"));

    [Test]
    public void A_later_entry_of_a_known_id_adds_its_aliases()
    {
        var lexicon = new NameLexicon([Entry("company:tsmc", "TSMC"), Entry("company:tsmc", "TSMC", "台积电")]);

        Assert.That(lexicon.Entries, Has.Count.EqualTo(1));
        Assert.That(lexicon.Find(EntityType.Company, "台积电")?.Name, Is.EqualTo("TSMC"));
    }

    [Test]
    public void A_form_without_letter_or_digit_names_nobody() =>
        Assert.That(new NameLexicon([Entry("company:a", "A1", "—")]).Find(EntityType.Company, "!"), Is.Null);

    [Test]
    public void The_fingerprint_changes_exactly_when_an_entry_does()
    {
        var lexicon = new NameLexicon([Entry("company:a", "A1"), Entry("company:b", "B1")]);

        Assert.That(new NameLexicon([Entry("company:b", "B1"), Entry("company:a", "A1")]).Fingerprint, Is.EqualTo(lexicon.Fingerprint));
        Assert.That(new NameLexicon([Entry("company:a", "A1"), Entry("company:b", "B1", "B2")]).Fingerprint, Is.Not.EqualTo(lexicon.Fingerprint));
    }

    [Test]
    public void An_unlisted_name_has_the_same_id_in_every_form()
    {
        Assert.That(NameLexicon.UnlistedId(EntityType.Company, "Ｑuillon Cloud").Value, Is.EqualTo("company:quilloncloud"));
        Assert.That(NameLexicon.UnlistedId(EntityType.DataCenter, "臨港 項目"), Is.EqualTo(NameLexicon.UnlistedId(EntityType.DataCenter, "临港项目")));
    }

    [Test]
    public void Names_without_letter_or_digit_have_ids_of_their_own() =>
        Assert.That(NameLexicon.UnlistedId(EntityType.Company, "🚀"), Is.Not.EqualTo(NameLexicon.UnlistedId(EntityType.Company, "🛰")));

    private static LexiconEntry Entry(string id, string name, params string[] aliases) => new()
    {
        Id = new EntityId(id),
        Type = EntityType.Company,
        Name = name,
        Aliases = [.. aliases.Prepend(name).Select(text => new LexiconAlias { Text = text, Language = "und" })],
    };
}
