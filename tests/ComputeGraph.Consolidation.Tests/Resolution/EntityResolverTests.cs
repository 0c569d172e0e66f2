using ComputeGraph.Consolidation.Resolution;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Consolidation.Tests.Resolution;

[TestFixture]
internal sealed class EntityResolverTests
{
    private static readonly NameLexicon Lexicon = new([
        Entry("company:nvidia", "NVIDIA", "英伟达", "輝達", "NVDA"), Entry("company:meta", "Meta", "Facebook", "Meta Platforms"), Entry("company:amazon", "Amazon", "AWS"),
        Entry("datacenter:hyperion", "Hyperion", "Meta Louisiana"), Entry("chip:h100", "H100"), Entry("company:foxconn", "Foxconn", "鸿海"),
    ]);

    private static readonly EntityResolver Plain = new(Lexicon, []);

    private static LexiconEntry Entry(string id, string name, params string[] aliases) => new()
    {
        Id = new EntityId(id),
        Type = EntityBuilder.TypeOf(new EntityId(id)),
        Name = name,
        Aliases = [.. aliases.Prepend(name).Select(alias => new LexiconAlias { Text = alias, Language = "und" })],
    };

    private static ClaimEnd Company(string surface, params string[] aliases) => new() { Surface = surface, Type = EntityType.Company, Aliases = [.. aliases] };

    private static ClaimEnd Site(string surface, string? runBy = null, string? place = null) =>
        new() { Surface = surface, Type = EntityType.DataCenter, Operator = runBy, Place = place };

    internal static Judgement Judge(JudgementKind kind, string first, string second, string at = "2026-01-01T00:00:00Z")
    {
        var draft = new Judgement { Id = default, Kind = kind, By = "x", At = at, First = new EntityId(first), Second = new EntityId(second) };
        return draft with { Id = Judgement.Derive(draft) };
    }

    [TestCase("NVIDIA", "company:nvidia")]
    [TestCase("nvidia", "company:nvidia")]
    [TestCase("英偉達", "company:nvidia")]
    [TestCase("NVDA", "company:nvidia")]
    [TestCase("Nebius Group", "company:nebiusgroup")]
    [TestCase("H100", "company:h100")]
    public void A_surface_is_looked_up_with_its_type(string surface, string id) => Assert.That(Plain.Resolve(Company(surface)).Value, Is.EqualTo(id));

    [Test]
    public void A_documents_alias_decides_where_the_surface_is_unknown() => Assert.That(Plain.Resolve(Company("the Menlo Park group", "Facebook")).Value, Is.EqualTo("company:meta"));

    [Test]
    public void Two_aliases_of_one_entry_agree() => Assert.That(Plain.Resolve(Company("the Menlo Park group", "Facebook", "Meta Platforms")).Value, Is.EqualTo("company:meta"));

    [Test]
    public void Contradicting_aliases_decide_nothing() => Assert.That(Plain.Resolve(Company("The Group", "Facebook", "AWS")).Value, Is.EqualTo("company:thegroup"));

    [Test]
    public void The_surface_beats_aliases() => Assert.That(Plain.Resolve(Company("AWS", "Facebook")).Value, Is.EqualTo("company:amazon"));

    [Test]
    public void A_described_site_is_known_by_operator_and_place_in_both_languages()
    {
        var english = Plain.Resolve(Site("NVIDIA's Texas campus", "NVIDIA", "Texas"));
        Assert.That(english.Value, Is.EqualTo("datacenter:nvidiatexas"));
        Assert.That(Plain.Resolve(Site("英伟达位于得克萨斯州的数据中心", "英伟达", "得克萨斯州")), Is.EqualTo(english));
        Assert.That(Plain.Resolve(Site("輝達德州超級計算中心園區".Replace("超級", "", StringComparison.Ordinal), "輝達", "德州")), Is.EqualTo(english));
        Assert.That(Plain.Resolve(Site("a data center of Nebius Group", "Nebius Group", "Vineland, New Jersey")).Value, Is.EqualTo("datacenter:nebiusgroupvineland"));
    }

    [Test]
    public void A_described_site_that_the_lexicon_has_is_that_one() => Assert.That(Plain.Resolve(Site("Meta 路易斯安那州数据中心", "Facebook", "路易斯安那州")).Value, Is.EqualTo("datacenter:hyperion"));

    [Test]
    public void A_site_with_a_name_of_its_own_keeps_it() => Assert.That(Plain.Resolve(Site("Project Kestrel", "NVIDIA", "Texas")).Value, Is.EqualTo("datacenter:projectkestrel"));

    [TestCase(null, "Texas")]
    [TestCase("NVIDIA", null)]
    [TestCase("NVIDIA", "the United States")]
    public void A_site_half_described_is_known_by_its_surface(string? runBy, string? place) => Assert.That(Plain.Resolve(Site("the campus", runBy, place)).Value, Is.EqualTo("datacenter:thecampus"));

    [Test]
    public void Ids_judged_one_are_one_and_the_lexicons_stands_for_them()
    {
        var resolver = new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:aaa", "company:meta"), Judge(JudgementKind.Same, "company:aaa", "company:zzz")]);
        Assert.That(new[] { "AAA", "Meta", "ZZZ" }.Select(name => resolver.Resolve(Company(name)).Value), Is.All.EqualTo("company:meta"));
    }

    [Test]
    public void Of_unlisted_ids_the_least_stands() =>
        Assert.That(new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:bbb", "company:ccc")]).Resolve(Company("CCC")).Value, Is.EqualTo("company:bbb"));

    [Test]
    public void Not_same_splits_what_a_same_joined_and_nothing_else()
    {
        var judgements = new[]
        {
            Judge(JudgementKind.Same, "company:aaa", "company:bbb", "2026-01-01T00:00:00Z"), Judge(JudgementKind.Same, "company:bbb", "company:ccc", "2026-01-02T00:00:00Z"),
            Judge(JudgementKind.NotSame, "company:aaa", "company:ccc", "2026-01-03T00:00:00Z"), Judge(JudgementKind.NotSame, "company:meta", "company:nvidia", "2026-01-03T00:00:00Z"),
        };
        var resolver = new EntityResolver(Lexicon, judgements);
        Assert.That(new[] { "AAA", "BBB", "CCC", "Facebook" }.Select(name => resolver.Resolve(Company(name)).Value), Is.EqualTo(new[] { "company:aaa", "company:bbb", "company:bbb", "company:meta" }));
    }

    [TestCase("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.500Z", false)]
    [TestCase("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", true)]
    public void The_later_of_two_words_counts(string same, string notSame, bool joined) => Assert.That(
        new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:aaa", "company:bbb", same), Judge(JudgementKind.NotSame, "company:aaa", "company:bbb", notSame)]).Resolve(Company("BBB")).Value,
        Is.EqualTo(joined ? "company:aaa" : "company:bbb"));

    [Test]
    public void A_company_and_a_chip_are_never_one() =>
        Assert.That(new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:meta", "chip:h100")]).Resolve(Company("Meta")).Value, Is.EqualTo("company:meta"));

    [Test]
    public void A_judgement_follows_a_name_that_the_lexicon_adopted_since()
    {
        var resolver = new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:metaplatforms", "company:newco")]);
        Assert.That(resolver.Resolve(Company("NewCo")).Value, Is.EqualTo("company:meta"));
        Assert.That(resolver.Present(new EntityId("company:鸿海")).Value, Is.EqualTo("company:foxconn"));
    }

    [Test]
    public void A_judged_operator_brings_its_sites_along()
    {
        var resolver = new EntityResolver(Lexicon, [Judge(JudgementKind.Same, "company:aaa", "company:bbb")]);
        Assert.That(resolver.Resolve(Site("BBB's campus", "BBB", "Texas")), Is.EqualTo(resolver.Resolve(Site("the Texas site", "AAA", "Texas"))));
    }

    [Test]
    public void A_partnership_runs_from_the_lesser_id()
    {
        var (a, b) = (new EntityId("company:a"), new EntityId("company:b"));
        Assert.That((EntityResolver.Swaps(RelationKind.PartnersWith, b, a), EntityResolver.Swaps(RelationKind.PartnersWith, a, b), EntityResolver.Swaps(RelationKind.BuysFrom, b, a)), Is.EqualTo((true, false, false)));
    }

    [Test]
    public void Judgements_in_any_order_say_the_same()
    {
        var names = Gen.Choose(0, 5).Select(i => $"company:n{i}");
        var judgement = from first in names
                        from second in names
                        from kind in Gen.Elements(JudgementKind.Same, JudgementKind.NotSame)
                        from second60 in Gen.Choose(0, 9)
                        select Judge(kind, first, second, $"2026-01-01T00:00:0{second60}Z");
        Prop.ForAll(judgement.ListOf().Select(list => list.ToArray()).ToArbitrary(), judgements =>
        {
            string Told(IEnumerable<Judgement> order)
            {
                var resolver = new EntityResolver(Lexicon, [.. order]);
                return string.Join(' ', Enumerable.Range(0, 6).Select(i => resolver.Resolve(Company($"n{i}"))));
            }

            return Told(judgements) == Told(judgements.Reverse()) && Told(judgements) == Told(judgements.OrderBy(item => item.Id));
        }).QuickCheckThrowOnFailure();
    }
}
