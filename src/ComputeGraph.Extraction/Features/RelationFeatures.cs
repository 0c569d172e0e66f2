using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Candidates;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Mentions;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Features;

/// <summary>What speaks for and against a candidate, as named features: constructions, words, roles in the chain, distance, company, zone.</summary>
public sealed class RelationFeatures(IReadOnlyList<DocumentEntity> entities, IReadOnlyDictionary<int, int> mentionCounts)
{
    private static readonly string[] ClauseCues = ["negation", "comparison", "rumour", "advice", "estimate", "price", "stake", "loan", "cancelled", "capex", "revenue"];

    /// <param name="candidate">What is to be scored.</param>
    /// <param name="sentence">All frames of its sentence, for rivals.</param>
    public FeatureVector Of(Candidate candidate, IReadOnlyList<Frame> sentence)
    {
        var features = new FeatureVector();
        AddFrames(features, candidate);
        AddRivals(features, candidate, sentence);
        AddTriggers(features, candidate);
        AddShape(features, candidate);
        AddRoles(features, candidate);
        AddThings(features, candidate);
        AddSurroundings(features, candidate);
        return features;
    }

    private static void AddFrames(FeatureVector features, Candidate candidate)
    {
        var own = candidate.OwnFrames.ToList();
        foreach (var frame in own)
        {
            features.Add(frame.Directed ? "frame.directed" : "frame.undirected");
            features.Add("frame.line:" + frame.Hit.Predicate.Line);
            features.Add($"frame.slots:{frame.HeadSlot}-{frame.TailSlot}");
            features.Add("frame.carried", frame.Carried);
        }

        features.Add("frame.clean", own.Exists(frame => frame is { Directed: true, Carried: false }));
        features.Add("frame.several", own.Select(frame => frame.Hit.Span).Distinct().Count() > 1);
        foreach (var frame in candidate.Frames)
        {
            if (frame.Kind is null)
            {
                features.Add("frame.deal");
                features.Add($"frame.deal:{frame.HeadSlot}-{frame.TailSlot}");
            }
            else if (frame.Kind != candidate.Kind)
            {
                features.Add($"frame.other:{frame.Kind}:{(frame.Head.Entity == candidate.Head.Entity ? "same" : "contrary")}{(frame.Carried ? ":carried" : "")}");
            }
            else if (frame.Directed && !candidate.IsSymmetric && frame.Head.Entity != candidate.Head.Entity)
            {
                features.Add(frame.Carried ? "frame.contrary:carried" : "frame.contrary");
            }
        }

        features.Add("frame.none", candidate.Frames.Count == 0);
        features.Add("frame.none:own", own.Count == 0);
    }

    /// <summary>Whether the slots that this pair would need are cleanly filled by others.</summary>
    private static void AddRivals(FeatureVector features, Candidate candidate, IReadOnlyList<Frame> sentence)
    {
        if (candidate.OwnFrames.Any(frame => !frame.Carried))
            return;
        foreach (var frame in sentence.Where(frame => frame is { Directed: true, Carried: false } && (frame.Kind == candidate.Kind || frame.Kind is null)))
        {
            features.Add("rival.head", frame.Head.Entity == candidate.Head.Entity && frame.Tail.Entity != candidate.Tail.Entity);
            features.Add("rival.tail", frame.Tail.Entity == candidate.Tail.Entity && frame.Head.Entity != candidate.Head.Entity);
            features.Add("rival.turned", frame.Head.Entity == candidate.Tail.Entity || frame.Tail.Entity == candidate.Head.Entity);
        }
    }

    private static void AddTriggers(FeatureVector features, Candidate candidate)
    {
        var syntax = candidate.Syntax;
        var start = Math.Min(candidate.Head.Span.Start, candidate.Tail.Span.Start);
        var end = Math.Max(candidate.Head.Span.End, candidate.Tail.Span.End);
        var clauses = (First: syntax.ClauseAt(start), Last: syntax.ClauseAt(end));
        var nearest = int.MaxValue;
        foreach (var hit in syntax.Hits)
        {
            var between = hit.Span.Start >= start && hit.Span.End <= end;
            var clause = syntax.ClauseAt(hit.Span.Start);
            if (hit.Predicate.Kind == candidate.Kind)
            {
                features.Add("word.between", between);
                features.Add("word.clause", clause >= clauses.First && clause <= clauses.Last);
                features.Add("word.line:" + hit.Predicate.Line, between || clause == clauses.Last);
                nearest = Math.Min(nearest, between ? 0 : Math.Min(Math.Abs(hit.Span.Start - end), Math.Abs(start - hit.Span.End)));
            }
            else if (between)
            {
                features.Add("word.other:" + (hit.Predicate.Kind?.ToString() ?? "Deal"));
            }
        }

        features.Add(nearest switch { 0 => "word.near:0", < 20 => "word.near:20", < 60 => "word.near:60", < int.MaxValue => "word.near:far", _ => "word.none" });
    }

    private static void AddShape(FeatureVector features, Candidate candidate)
    {
        var syntax = candidate.Syntax;
        var (head, tail) = (candidate.Head, candidate.Tail);
        features.Add($"head.is:{head.Kind}");
        features.Add($"tail.is:{tail.Kind}");
        features.Add("head.first", head.Span.Start < tail.Span.Start);
        if (head.IsSaid && tail.IsSaid)
        {
            var distance = CandidateFinder.Distance(head, tail) * (syntax.Sentence.Language == "zh" ? 2 : 1);
            features.Add(distance switch { <= 4 => "distance:4", <= 15 => "distance:15", <= 40 => "distance:40", <= 90 => "distance:90", <= 180 => "distance:180", _ => "distance:far" });
            var gap = Math.Abs(syntax.ClauseAt(head.Span.Start) - syntax.ClauseAt(tail.Span.Start));
            features.Add(gap switch { 0 => "clauses:0", 1 => "clauses:1", 2 => "clauses:2", _ => "clauses:many" });
            var (start, end) = (Math.Min(head.Span.End, tail.Span.End), Math.Max(head.Span.Start, tail.Span.Start));
            var between = syntax.Participants.Where(participant => participant.Kind == ParticipantKind.Named && participant.Type == EntityType.Company && participant.Span.Start >= start && participant.Span.End <= end).Select(participant => participant.Entity).Except([head.Entity, tail.Entity]).Count();
            features.Add("across:semicolon", syntax.Slice(start, end).IndexOfAny([';', '；']) >= 0);
            features.Add(between switch { 0 => "between:0", 1 => "between:1", 2 => "between:2", _ => "between:many" });
        }

        else
        {
            var subjectSaid = syntax.Groups.Any(group => group.Clause == 0 && group.Marker.Length == 0 && group.Members[0].Type == EntityType.Company);
            features.Add(subjectSaid ? "unsaid:beside-subject" : "unsaid:no-subject");
            features.Add("unsaid:no-frame", candidate.Frames.Count == 0);
        }

        AddGroup(features, "head", syntax.Groups.FirstOrDefault(group => group.Members.Contains(head)), tail);
        AddGroup(features, "tail", syntax.Groups.FirstOrDefault(group => group.Members.Contains(tail)), head);
        features.Add("coordinated", syntax.Groups.Any(group => group.Members.Contains(head) && group.Members.Contains(tail)));
    }

    private static void AddGroup(FeatureVector features, string end, ParticipantGroup? group, Participant other)
    {
        if (group is null)
            return;
        features.Add($"{end}.marker:{(group.Marker.Length == 0 ? "none" : group.Marker)}");
        features.Add($"{end}.possessive", group.Possessive);
        features.Add($"{end}.product", group.Product);
        features.Add($"{end}.listed", group.Members.Count > 1 && !group.Members.Contains(other));
        features.Add($"{end}.listed:many", group.Members.Count > 3);
    }

    private void AddRoles(FeatureVector features, Candidate candidate)
    {
        var head = entities[candidate.Head.Entity];
        var tail = entities[candidate.Tail.Entity];
        var headGroup = ChainRole.Group(head.Role);
        var tailGroup = ChainRole.Group(tail.Role);
        if (head.Type == EntityType.Company)
            features.Add("head.role:" + headGroup);
        if (tail.Type != EntityType.Company)
            return;
        features.Add("tail.role:" + tailGroup);
        features.Add($"roles:{headGroup}-{tailGroup}");
        var chain = ChainRole.Downstream(tail.Role, head.Role) switch
        {
            null => "unknown",
            >= 4 => "far-down",
            > 0 => "down",
            0 => "level",
            > -4 => "up",
            _ => "far-up",
        };
        features.Add("chain:" + chain);
        // How far the roles must speak for a pair depends on how plainly the words do.
        features.Add($"chain:{chain}:{Plainness(features)}");
    }

    private static string Plainness(FeatureVector features)
    {
        foreach (var name in (ReadOnlySpan<string>)["frame.clean", "frame.directed", "frame.undirected", "frame.deal", "word.between", "word.clause"])
        {
            if (features.Names.Contains(name))
                return name;
        }

        return "none";
    }

    private void AddThings(FeatureVector features, Candidate candidate)
    {
        var head = entities[candidate.Head.Entity];
        var tail = entities[candidate.Tail.Entity];
        if (tail.Type == EntityType.DataCenter)
        {
            features.Add("site.own", tail.Operator == head.Index);
            features.Add("site.owned:lexicon", tail.Entry?.Owner is { } owner && owner == head.Entry?.Id);
            features.Add("site.other", (tail.Operator is { } other && other != head.Index) || (tail.Entry?.Owner is { } known && known != head.Entry?.Id));
            features.Add("site.described", tail.Entry is null);
        }

        if (tail.Type == EntityType.Chip)
        {
            features.Add("chip.own", tail.Designer == head.Index);
            features.Add("chip.own:lexicon", tail.Entry?.Owner is { } owner && owner == head.Entry?.Id);
            features.Add("chip.other", (tail.Designer is { } other && other != head.Index) || (tail.Entry?.Owner is { } known && known != head.Entry?.Id));
            features.Add("chip.unknown", tail.Designer is null && tail.Entry?.Owner is null);
            var gap = candidate.Head.IsSaid ? candidate.Syntax.Slice(candidate.Head.Span.End, candidate.Tail.Span.Start).Trim() : "-";
            features.Add("chip.attached", candidate.Head.Span.End <= candidate.Tail.Span.Start && gap is "" or "'s" or "’s" or "的" or "旗下" or "自研" or "自研的" or "旗下的");
        }

        features.Add("head.type:site", head.Type == EntityType.DataCenter);
    }

    private void AddSurroundings(FeatureVector features, Candidate candidate)
    {
        var syntax = candidate.Syntax;
        features.Add("zone:" + syntax.Sentence.Zone.Kind);
        features.Add("language:" + syntax.Sentence.Language);
        var first = syntax.ClauseAt(Math.Min(candidate.Head.Span.Start, candidate.Tail.Span.Start));
        var last = syntax.ClauseAt(Math.Max(candidate.Head.Span.Start, candidate.Tail.Span.Start));
        var (start, end) = (syntax.Clauses[first].Start, syntax.Clauses[last].End);
        var clauses = syntax.Slice(start, end);
        foreach (var cue in Cues.In(clauses).Where(ClauseCues.Contains))
            features.Add("cue:" + cue);
        foreach (var quantity in syntax.Quantities.Where(quantity => quantity.Span.Start >= start && quantity.Span.End <= end && quantity.Kind is not QuantityKind.Date))
            features.Add("quantity:" + quantity.Kind);
        features.Add("head.often", mentionCounts.GetValueOrDefault(candidate.Head.Entity) > 2);
        features.Add("tail.often", mentionCounts.GetValueOrDefault(candidate.Tail.Entity) > 2);
        features.Add("tail.once", mentionCounts.GetValueOrDefault(candidate.Tail.Entity) == 1);
        var companies = syntax.Participants.Where(participant => participant is { Kind: ParticipantKind.Named, Type: EntityType.Company }).Select(participant => participant.Entity).Distinct().Count();
        features.Add(companies switch { <= 1 => "companies:1", 2 => "companies:2", 3 => "companies:3", <= 5 => "companies:5", _ => "companies:many" });
    }
}
