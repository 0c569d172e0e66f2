using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Tests.Vocabulary;

public sealed class RelationKindTests
{
    [TestCase(RelationKind.BuysFrom, EntityType.Company, EntityType.Company, true)]
    [TestCase(RelationKind.BuysFrom, EntityType.Company, EntityType.Chip, false)]
    [TestCase(RelationKind.Operates, EntityType.Company, EntityType.DataCenter, true)]
    [TestCase(RelationKind.Operates, EntityType.DataCenter, EntityType.DataCenter, false)]
    [TestCase(RelationKind.Deploys, EntityType.DataCenter, EntityType.Chip, true)]
    [TestCase(RelationKind.Deploys, EntityType.Company, EntityType.Chip, true)]
    [TestCase(RelationKind.Designs, EntityType.DataCenter, EntityType.Chip, false)]
    public void Ends_have_the_types_of_the_kind(RelationKind kind, EntityType head, EntityType tail, bool allowed) =>
        Assert.That(kind.AllowsHead(head) && kind.AllowsTail(tail), Is.EqualTo(allowed));

    [Test]
    public void Every_kind_has_two_roles() =>
        Assert.That(Enum.GetValues<RelationKind>().Select(kind => kind.Roles()).Distinct().Count(), Is.EqualTo(10));
}
