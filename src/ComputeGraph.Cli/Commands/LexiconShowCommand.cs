using System.CommandLine;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Listings;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>lexicon show NAME</c>.</summary>
internal sealed class LexiconShowCommand : Verb
{
    private static readonly Listing<LexiconEntry> Entries = new(
        [
            new("id", row => row.Id.Value),
            new("type", row => row.Type.Name()),
            new("name", row => row.Name),
            new("role", row => row.Role),
            new("country", row => row.Country),
            new("owner", row => row.Owner?.Value),
            new("groups", row => string.Join(EntityListing.Divider, row.Groups.Select(Shown))),
            new("aliases", row => string.Join(EntityListing.Divider, row.Aliases.Select(Shown))),
        ],
        [
            new("name", "名称", (row, _) => row.Name),
            new("type", "类型", (row, _) => row.Type.Name()),
            new("role", "角色", (row, _) => row.Role),
            new("country", "国家", (row, _) => row.Country),
            new("owner", "所属", (row, _) => row.Owner?.Value),
            new("id", "标识", (row, _) => row.Id.Value),
            new("written", "写法", (row, _) => string.Join(EntityListing.Divider, row.Aliases.Select(Shown))),
        ]);

    private readonly Argument<string> name = new("NAME") { Description = "Any form of the name, or its id." };

    public LexiconShowCommand(CliContext cli)
        : base(cli, "show", "Shows what the lexicon knows by a name.", "computegraph lexicon show 英伟达")
    {
        Arguments.Add(name);
        Options.Add(cli.Options.Lexicon);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var lexicon = await host.LexiconAsync(cancellationToken);
        var asked = parse.GetRequiredValue(name);
        List<LexiconEntry> found = lexicon.Find(new EntityId(asked)) is { } entry ? [entry] : [.. lexicon.Find(asked)];
        return await Cli.Answers(parse).WriteAsync(Entries, found, cancellationToken);
    }

    private static string Shown(LexiconGroup group) => group.Id + Years(group.FromYear, group.ToYear);

    private static string Shown(LexiconAlias alias) =>
        $"{alias.Text} ({alias.Language}{Years(alias.FromYear, alias.ToYear)}{(alias.Needs.Count > 0 ? ", near " + string.Join('/', alias.Needs) : "")})";

    private static string Years(int? from, int? to) => from is null && to is null ? "" : $" {from}–{to}";
}
