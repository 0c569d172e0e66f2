using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Reports.Listings;

/// <summary>Rows of <c>entities</c>.</summary>
public static class EntityListing
{
    /// <summary>What stands between two aliases in one field.</summary>
    public const string Divider = " | ";

    public static Listing<EntityRow> Instance { get; } = new(
        [
            new("id", row => row.Entity.Id.Value),
            new("type", row => row.Entity.Type.Name()),
            new("name", row => row.Name),
            new("nameZh", row => row.NameZh),
            new("aliases", row => Aliases(row)),
            new("role", row => row.Entity.Role),
            new("country", row => row.Entity.Country),
            new("group", row => row.Entity.Group?.Value),
            new("listed", row => row.Entity.Listed),
            new("deals", row => row.Deals),
            new("facts", row => row.Facts),
            new("capacities", row => row.Capacities),
        ],
        [
            new("name", "名称", (row, _) => row.Name),
            new("type", "类型", (row, language) => row.Entity.Type.Label(language)),
            new("role", "角色", (row, _) => row.Entity.Role),
            new("deals", "交易", (row, _) => row.Deals.ToString(), IsNumber: true),
            new("facts", "事实", (row, _) => row.Facts.ToString(), IsNumber: true),
            new("id", "标识", (row, _) => row.Entity.Id.Value),
            new("also known as", "别名", (row, _) => Aliases(row)),
        ]);

    private static string Aliases(EntityRow row) =>
        string.Join(Divider, row.Entity.Aliases.Select(alias => alias.Text).Where(text => text != row.Name).Append(row.Entity.Name == row.Name ? null : row.Entity.Name).OfType<string>().Distinct());
}
