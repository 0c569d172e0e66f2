using System.Text;
using System.Text.Json.Nodes;

namespace ComputeGraph.Evaluation.Tests.Reference;

/// <summary>Turns gold answers into predictions with all the faults that predictions have, by a seed.</summary>
internal sealed class Perturbation(int seed)
{
    private static readonly string[] Kinds =
        ["BUYS_FROM", "LEASES_FROM", "INVESTS_IN", "ACQUIRES", "PARTNERS_WITH", "OPERATES", "DEPLOYS", "DESIGNS", "LENDS_TO"];

    private static readonly string[] Statuses = ["completed", "signed", "planned", "negotiating", "rumoured", "cancelled", "rumored", "canceled", "done", ""];

    private readonly Random random = new(seed);

    public void Write(string goldDirectory, string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var file in Directory.EnumerateFiles(goldDirectory, "*.json").Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(directory, Path.GetFileName(file));
            var answer = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
            if (Chance(0.03))
                continue;
            if (Chance(0.03))
                File.WriteAllText(target, answer.ToJsonString()[..^1]);
            else
                File.WriteAllText(target, Perturbed(answer).ToJsonString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: Chance(0.2)));
        }
    }

    private JsonObject Perturbed(JsonObject answer)
    {
        var names = answer["entities"]!.AsArray().Select(entity => entity!["name"]!.GetValue<string>()).DefaultIfEmpty("Nobody").ToArray();
        Rows(answer, "entities", entity => Entity(entity, names));
        Rows(answer, "relations", relation => Relation(relation, names));
        Rows(answer, "capacities", capacity => Capacity(capacity, names));
        if (Chance(0.05))
            answer[Pick("entities", "relations", "capacities")] = null;
        if (Chance(0.05))
            answer.Remove(Pick("entities", "relations", "capacities"));
        return answer;
    }

    private void Rows(JsonObject answer, string name, Action<JsonObject> change)
    {
        var rows = new List<JsonNode>();
        foreach (var row in answer[name]!.AsArray())
        {
            var times = Chance(0.2) ? 0 : Chance(0.08) ? 2 : 1;
            for (var i = 0; i < times; i++)
            {
                var copy = row!.DeepClone().AsObject();
                change(copy);
                rows.Add(copy);
            }
        }

        var order = Chance(0.5) ? rows.OrderBy(_ => random.Next()).ToList() : rows;
        answer[name] = new JsonArray([.. order]);
    }

    private void Entity(JsonObject entity, string[] names)
    {
        var aliases = entity["aliases"]?.AsArray().Select(alias => alias!.GetValue<string>()).ToArray() ?? [];
        if (Chance(0.2))
            entity["name"] = Written(aliases.Length > 0 && Chance(0.7) ? Pick(aliases) : Pick(names));
        if (Chance(0.3))
            entity["aliases"] = Chance(0.3) ? null : new JsonArray(aliases.Append(Pick(names)).Select(alias => (JsonNode)Written(alias)).ToArray());
        if (Chance(0.05))
            entity["type"] = Pick("Company", "Chip", "DataCenter", "Person");
        if (Chance(0.02))
            entity.Remove(Pick("type", "name", "aliases"));
    }

    private void Relation(JsonObject relation, string[] names)
    {
        if (Chance(0.15))
            (relation["head"], relation["tail"]) = (relation["tail"]!.DeepClone(), relation["head"]!.DeepClone());
        foreach (var end in new[] { "head", "tail" })
        {
            if (Chance(0.15))
                relation[end] = Written(Chance(0.5) ? Pick(names) : relation[end]!.GetValue<string>());
        }

        if (Chance(0.15))
            relation["type"] = Pick(Kinds);
        if (Chance(0.2))
            relation["status"] = Pick(Statuses);
        Figure(relation, "amount", "value");
        Figure(relation, "capacity", "gw");
        Figure(relation, "quantity", "value");
        Figure(relation, "stake", "percent");
        foreach (var date in new[] { "start", "end" })
        {
            if (Chance(0.15))
                relation[date] = random.Next(4) switch { 0 => null, 1 => "2027-05", 2 => 2028, _ => "2026-H2" };
        }

        if (Chance(0.1))
            relation["evidence"] = Chance(0.5) ? "" : null;
        relation["confidence"] = random.NextDouble();
        if (Chance(0.02))
            relation.Remove(Pick("type", "head", "tail", "status", "evidence", "amount"));
    }

    private void Figure(JsonObject row, string name, string field)
    {
        if (Chance(0.08))
        {
            row[name] = Chance(0.3) ? null : new JsonObject { [field] = random.Next(1, 50) * 100_000_000L, ["currency"] = Pick("USD", "CNY", "TWD") };
            return;
        }

        if (!Chance(0.3) || row[name] is not JsonObject figure || figure[field] is not { } old)
            return;
        // Around the tolerances, where a last digit decides.
        figure[field] = old.GetValue<double>() * (1 + (random.NextDouble() - 0.5) * 0.03);
        if (Chance(0.3))
            figure["currency"] = Chance(0.5) ? null : Pick("USD", "CNY", "EUR");
    }

    private void Capacity(JsonObject capacity, string[] names)
    {
        if (Chance(0.2))
            capacity["subject"] = Written(Pick(names));
        if (Chance(0.3) && capacity["gw"] is { } old)
            capacity["gw"] = Chance(0.1) ? null : old.GetValue<double>() * (1 + (random.NextDouble() - 0.5) * 0.05);
        if (Chance(0.05))
            capacity["gw"] = Chance(0.5) ? "much" : new JsonObject { ["gw"] = 1.5 };
        if (Chance(0.1))
            capacity["evidence"] = null;
    }

    /// <summary>A name as another hand might write it.</summary>
    private string Written(string name) => random.Next(8) switch
    {
        0 => name.ToUpperInvariant(),
        1 => string.Concat(name.Select(character => character is > ' ' and < '\x7f' ? (char)(character + 0xFEE0) : character)),
        2 => name.Replace(' ', '-'),
        3 => $"{name}（集团）",
        4 => $"{name} 😀 Straße İ",
        _ => name,
    };

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
