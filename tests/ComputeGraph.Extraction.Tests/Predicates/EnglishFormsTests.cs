using ComputeGraph.Extraction.Predicates;

namespace ComputeGraph.Extraction.Tests.Predicates;

public sealed class EnglishFormsTests
{
    [TestCase("lease", "lease leases leasing leased")]
    [TestCase("purchase", "purchase purchases purchasing purchased")]
    [TestCase("order", "order orders ordering ordered")]
    [TestCase("invest", "invest invests investing invested")]
    [TestCase("agree", "agree agrees agreeing agreed")]
    [TestCase("guarantee", "guarantee guarantees guaranteeing guaranteed")]
    [TestCase("issue", "issue issues issuing issued")]
    [TestCase("launch", "launch launches launching launched")]
    [TestCase("furnish", "furnish furnishes furnishing furnished")]
    [TestCase("access", "access accesses accessing accessed")]
    [TestCase("develop", "develop develops developing developed")]
    [TestCase("absorb", "absorb absorbs absorbing absorbed")]
    public void ARegularVerbHasFourForms(string verb, string forms) => Assert.That(Forms(verb), Is.EqualTo(forms));

    [TestCase("ship", "ship ships shipping shipped")]
    [TestCase("plan", "plan plans planning planned")]
    [TestCase("tap", "tap taps tapping tapped")]
    [TestCase("commit", "commit commits committing committed")]
    [TestCase("outfit", "outfit outfits outfitting outfitted")]
    [TestCase("equip", "equip equips equipping equipped")]
    [TestCase("control", "control controls controlling controlled")]
    public void AStressedShortEndDoublesItsConsonant(string verb, string forms) => Assert.That(Forms(verb), Is.EqualTo(forms));

    [TestCase("book", "booked")]
    [TestCase("lock", "locked")]
    [TestCase("train", "trained")]
    [TestCase("swallow", "swallowed")]
    [TestCase("power", "powered")]
    [TestCase("host", "hosted")]
    [TestCase("open", "opened")]
    [TestCase("own", "owned")]
    public void OtherEndsDoNot(string verb, string past) => Assert.That(Forms(verb).Split(' '), Does.Contain(past));

    [TestCase("supply", "supply supplies supplying supplied")]
    [TestCase("ally", "ally allies allying allied")]
    [TestCase("deploy", "deploy deploys deploying deployed")]
    [TestCase("employ", "employ employs employing employed")]
    public void AConsonantBeforeTheLastYTurnsItToI(string verb, string forms) => Assert.That(Forms(verb), Is.EqualTo(forms));

    [TestCase("buy:bought", "buy buys buying bought")]
    [TestCase("take:took:taken", "take takes taking took taken")]
    [TestCase("give:gave:given", "give gives giving gave given")]
    [TestCase("run:ran", "run runs running ran")]
    [TestCase("win:won", "win wins winning won")]
    [TestCase("go:went", "go goes going went")]
    [TestCase("take over:took:taken", "take over,takes over,taking over,took over,taken over")]
    [TestCase("co-lead:co-led", "co-lead co-leads co-leading co-led")]
    public void AnIrregularVerbHasTheFormsItIsWrittenWith(string verb, string forms) =>
        Assert.That(EnglishForms.OfVerb(verb).Select(entry => entry.Form), Is.EqualTo(forms.Split(forms.Contains(',', StringComparison.Ordinal) ? ',' : ' ')));

    [TestCase("lease", "leased")]
    [TestCase("buy:bought", "bought")]
    [TestCase("take:took:taken", "taken")]
    [TestCase("put:put", "put")]
    public void OnlyTheParticipleMayBePassive(string verb, string participle) =>
        Assert.That(EnglishForms.OfVerb(verb).Where(entry => entry.Participle).Select(entry => entry.Form), Is.EqualTo(new[] { participle }));

    [TestCase("customer", "customers")]
    [TestCase("subsidiary:subsidiaries", "subsidiaries")]
    [TestCase("facility", "facilities")]
    [TestCase("purchase", "purchases")]
    [TestCase("lease", "leases")]
    [TestCase("campus", "campuses")]
    [TestCase("portfolio company", "portfolio companies")]
    [TestCase("power purchase agreement", "power purchase agreements")]
    [TestCase("tie-up", "tie-ups")]
    public void ANounHasItsPlural(string noun, string plural) => Assert.That(EnglishForms.OfNoun(noun), Is.EqualTo(new[] { noun.Split(':')[0], plural }));

    private static string Forms(string verb) => string.Join(' ', EnglishForms.OfVerb(verb).Select(entry => entry.Form));
}
