using ComputeGraph.Generator.World;

namespace ComputeGraph.Generator.Tests.World;

public sealed class GeneratedWorldTests
{
    [TestCase(100)]
    [TestCase(5000)]
    public void Every_name_names_one_company(int companies)
    {
        var world = new GeneratedWorld(companies, 1.2);

        Assert.That(world.Companies, Has.Count.EqualTo(companies));
        Assert.That(world.Companies.Select(company => company.English), Is.Unique);
        Assert.That(world.Companies.Select(company => company.Chinese), Is.Unique);
        Assert.That(world.Companies.SelectMany(company => company.Sites).Select(site => site.English), Is.Unique);
        Assert.That(world.Companies.SelectMany(company => company.Chips).Select(chip => chip.English), Is.Unique);
    }

    [Test]
    public void Real_companies_come_before_invented_ones_in_every_role()
    {
        foreach (var role in new GeneratedWorld(600, 1.2).Companies.GroupBy(company => company.Role))
            Assert.That(role.Select(company => company.Invented), Is.Ordered);
    }
}
