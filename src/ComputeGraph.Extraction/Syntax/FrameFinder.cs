using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Predicates;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>
/// The constructions, written once for all predicates: active, passive, relative clause, 的-phrase, nominalisation, list and
/// possession. Each fills a predicate's slots with groups of participants.
/// </summary>
public static class FrameFinder
{
    private const int NearestOwner = 34;
    private const int MostFramesOfSentence = 400;

    public static IReadOnlyList<Frame> Find(SentenceSyntax syntax)
    {
        var frames = new List<Frame>();
        foreach (var hit in syntax.Hits)
        {
            var clause = syntax.ClauseAt(hit.Span.Start);
            if (!IsSupported(syntax, hit, clause))
                continue;
            var fillers = (hit.Predicate.Class == WordClass.Verb ? OfVerb(syntax, hit, clause) : OfNoun(syntax, hit, clause)).ToList();
            AddFrames(frames, hit, fillers);
            if (frames.Count > MostFramesOfSentence)
                break;
        }

        return frames;
    }

    /// <summary>Whether one of the words that a predicate needs stands in its clause or a neighbouring one.</summary>
    private static bool IsSupported(SentenceSyntax syntax, PredicateHit hit, int clause)
    {
        if (hit.Predicate.Near.Count == 0)
            return true;
        var start = syntax.Clauses[Math.Max(0, clause - 1)].Start;
        var end = syntax.Clauses[Math.Min(syntax.Clauses.Count - 1, clause + 1)].End;
        var window = syntax.Slice(start, end);
        return hit.Predicate.Near.Any(word => window.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static void AddFrames(List<Frame> frames, PredicateHit hit, List<Filler> fillers)
    {
        for (var i = 0; i < fillers.Count; i++)
        {
            for (var j = 0; j < fillers.Count; j++)
            {
                if (i == j || Allowed(hit.Predicate.Kind, fillers[i], fillers[j]) is not { } directed || (!directed && j < i))
                    continue;
                foreach (var head in fillers[i].Members)
                {
                    foreach (var tail in fillers[j].Members.Where(tail => tail.Entity != head.Entity && (tail.IsSaid || head.IsSaid)))
                        frames.Add(new Frame(hit, hit.Predicate.Kind, head, tail, fillers[i].Slot, fillers[j].Slot, directed, fillers[i].Carried || fillers[j].Carried));
                }
            }

            if (fillers[i].Role == SlotRole.Any && fillers[i].Members.Count > 1)
                frames.AddRange(Within(hit, fillers[i]));
        }
    }

    /// <summary>Pairs within one coordinated group ("A and B signed").</summary>
    private static IEnumerable<Frame> Within(PredicateHit hit, Filler filler) =>
        from i in Enumerable.Range(0, filler.Members.Count)
        from j in Enumerable.Range(i + 1, filler.Members.Count - i - 1)
        where filler.Members[i].Entity != filler.Members[j].Entity
        select new Frame(hit, hit.Predicate.Kind, filler.Members[i], filler.Members[j], "together", "together", Directed: false, filler.Carried);

    /// <summary>Whether two fillers make a relation, and whether their slots tell head from tail; <see langword="null"/> where they make none.</summary>
    private static bool? Allowed(RelationKind? kind, Filler head, Filler tail)
    {
        var headType = head.Members[0].Type;
        var tailType = tail.Members[0].Type;
        if (kind is { } known ? !known.AllowsHead(headType) || !known.AllowsTail(tailType) : headType != EntityType.Company || tailType != EntityType.Company)
            return null;
        return (head.Role, tail.Role) switch
        {
            (SlotRole.Head, SlotRole.Tail) => true,
            (SlotRole.Head, SlotRole.Any) or (SlotRole.Any, SlotRole.Tail) => true,
            (SlotRole.Any, SlotRole.Any) => false,
            _ => null,
        };
    }

    private static IEnumerable<Filler> OfVerb(SentenceSyntax syntax, PredicateHit hit, int clause)
    {
        var slots = hit.Predicate.Slots;
        var passive = IsPassive(syntax, hit, clause);
        var subject = SubjectOf(syntax, hit, clause, out var carried);
        var agent = passive ? syntax.Groups.FirstOrDefault(group => group.Marker is "by" && group.Clause == clause && group.Span.Start >= hit.Span.End) : null;
        if (hit.Predicate.Language == "zh" && syntax.Groups.LastOrDefault(group => group.Clause == clause && group.Span.End <= hit.Span.Start && group.Marker is "被" or "由" or "获" or "获得" or "遭") is { } chineseAgent && chineseAgent.Span.End <= hit.Span.Start && chineseAgent.Clause == clause)
        {
            passive = true;
            agent = chineseAgent;
        }

        var logicalSubject = passive ? agent : subject;
        if (logicalSubject is not null && slots.TryGetValue("subject", out var subjectRole))
            yield return new Filler(logicalSubject.Members, passive ? "by" : subject!.Clause == clause ? "subject" : "chain", subjectRole, carried && !passive);
        if (passive && subject is not null && PassiveSubjectRole(slots) is { } patient)
            yield return new Filler(subject.Members, "patient", patient, carried);
        if (!passive)
        {
            foreach (var filler in ObjectsOf(syntax, hit, clause, slots))
                yield return filler;
            if (slots.TryGetValue("object", out var objectRole) && RelativeObject(syntax, hit, clause) is { } antecedent)
                yield return new Filler(antecedent.Members, "object-relative", objectRole, Carried: false);
        }

        foreach (var filler in ObliquesOf(syntax, hit, clause, slots, agent))
            yield return filler;
        if (!passive && subject is null)
        {
            foreach (var unsaid in syntax.Participants.Where(participant => !participant.IsSaid))
            {
                if (slots.TryGetValue("subject", out var role))
                    yield return new Filler([unsaid], unsaid.Kind == ParticipantKind.Subject ? "ellipsis" : "topic", role, Carried: true);
            }
        }
    }

    /// <summary>What a passive's subject is: the object's role, else that of the goods' receiver.</summary>
    private static SlotRole? PassiveSubjectRole(IReadOnlyDictionary<string, SlotRole> slots)
    {
        foreach (var slot in (ReadOnlySpan<string>)["object", "product", "对", "为", "to"])
        {
            if (slots.TryGetValue(slot, out var role))
                return role;
        }

        return slots.TryGetValue("subject", out var subject) ? subject switch { SlotRole.Head => SlotRole.Tail, SlotRole.Tail => SlotRole.Head, var other => other } : null;
    }

    /// <summary>
    /// What a verb acts on: the unmarked groups behind it, what a measure introduces ("six gigawatts of AMD GPUs"), and the marked object
    /// before a Chinese verb (将X收购).
    /// </summary>
    private static IEnumerable<Filler> ObjectsOf(SentenceSyntax syntax, PredicateHit hit, int clause, IReadOnlyDictionary<string, SlotRole> slots)
    {
        var inClause = syntax.Groups.Where(group => group.Clause == clause).ToList();
        var behind = inClause.Where(group => group.Span.Start >= hit.Span.End && group.Marker is "" or "of" or "将" or "把").Where(group => group.Span.Start >= hit.Span.End).Take(3);
        var before = inClause.Where(group => group.Span.End <= hit.Span.Start && group.Marker is "将" or "把").Where(group => group.Span.End <= hit.Span.Start);
        foreach (var group in behind.Concat(before))
        {
            var qualifies = group.Product || group.Possessive;
            if (qualifies && slots.TryGetValue("product", out var product) && group.Members[0].Type == EntityType.Company)
                yield return new Filler(group.Members, "product", product, Carried: false);
            if (slots.TryGetValue("object", out var role) && (group.Marker != "of" || group.Members[0].Type != EntityType.Company))
                yield return new Filler(group.Members, group.Marker == "of" ? "object-of" : qualifies ? "object-product" : "object", role, Carried: false);
        }
    }

    /// <summary>The antecedent of a relative clause that has a subject of its own ("GB300 systems that IREN will install").</summary>
    private static ParticipantGroup? RelativeObject(SentenceSyntax syntax, PredicateHit hit, int clause) =>
        clause > 0 && IsRelative(syntax, clause) && syntax.Groups.Any(group => group.Clause == clause && group.Span.End <= hit.Span.Start)
            ? syntax.Groups.LastOrDefault(group => group.Clause == clause - 1) : null;

    private static bool IsRelative(SentenceSyntax syntax, int clause)
    {
        var opener = syntax.Slice(syntax.Clauses[clause]).TrimStart();
        return opener.StartsWith("which", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("who", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("that ", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("whose", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<Filler> ObliquesOf(SentenceSyntax syntax, PredicateHit hit, int clause, IReadOnlyDictionary<string, SlotRole> slots, ParticipantGroup? agent)
    {
        foreach (var group in syntax.Groups)
        {
            if (group == agent || group.Marker.Length == 0 || !slots.TryGetValue(Slot(group.Marker), out var role))
                continue;
            var inClause = group.Clause == clause;
            var follows = group.Span.Start >= hit.Span.End;
            if (inClause && (follows || hit.Predicate.Language == "zh" || group.Span.End <= hit.Span.Start))
                yield return new Filler(group.Members, Slot(group.Marker), role, Carried: false);
            else if (follows && group.Clause == clause + 1 && hit.Predicate.Language == "en")
                yield return new Filler(group.Members, Slot(group.Marker), role, Carried: true);
            else if (!follows && group.Clause == clause - 1 && hit.Predicate.Language == "zh")
                yield return new Filler(group.Members, Slot(group.Marker), role, Carried: true);
        }
    }

    private static string Slot(string marker) => marker switch
    {
        "into" => "in",
        "upon" => "on",
        "via" or "through" => "with",
        "来自" => "从",
        _ => marker,
    };

    private static IEnumerable<Filler> OfNoun(SentenceSyntax syntax, PredicateHit hit, int clause)
    {
        var slots = hit.Predicate.Slots;
        var owner = syntax.Groups.LastOrDefault(group => group.Clause == clause && group.Span.End <= hit.Span.Start && hit.Span.Start - group.Span.End <= NearestOwner
            && !IsCoverbObject(group, hit) && (group.Possessive || group.Product || IsAttributive(syntax, group, hit)));
        if (owner is not null && slots.TryGetValue("owner", out var ownerRole))
            yield return new Filler(owner.Members, "owner", ownerRole, Carried: false);
        if (slots.TryGetValue("member", out var memberRole))
        {
            foreach (var member in MembersOf(syntax, hit, clause, owner))
                yield return new Filler(member.Members, "member", memberRole, Carried: false);
        }

        foreach (var filler in ObliquesOf(syntax, hit, clause, slots, agent: null).Where(filler => filler.Members[0].Span.Start >= hit.Span.End || hit.Predicate.Language == "zh"))
            yield return filler;
        var subject = SubjectOf(syntax, hit, clause, out var carried);
        if (subject is not null && subject != owner && slots.TryGetValue("subject", out var subjectRole))
            yield return new Filler(subject.Members, "subject", subjectRole, carried);
        if (owner is null && slots.TryGetValue("owner", out var unsaidRole))
        {
            if (subject is not null && slots.ContainsKey("member"))
                yield return new Filler(subject.Members, "subject-owner", unsaidRole, Carried: true);
            foreach (var unsaid in syntax.Participants.Where(participant => !participant.IsSaid))
                yield return new Filler([unsaid], unsaid.Kind == ParticipantKind.Subject ? "ellipsis" : "topic", unsaidRole, Carried: true);
        }
    }

    /// <summary>Whether a coverb gives a name before a Chinese noun its part, with 的 or without (向甲公司采购, 对甲公司的投资); an owner has none.</summary>
    private static bool IsCoverbObject(ParticipantGroup group, PredicateHit noun) => noun.Predicate.Language == "zh"
        && ((group.Marker.Length > 0 && noun.Predicate.Slots.ContainsKey(Slot(group.Marker)))
            || (!group.Possessive && group.Marker is "向" or "从" or "自" or "对" or "给" or "为" or "由" or "被" or "获" or "获得"));

    /// <summary>Whether a name right before a noun owns it without a mark ("the Meta order", 甲公司订单); what a verb parts from it, it does not own (甲公司签署租约).</summary>
    private static bool IsAttributive(SentenceSyntax syntax, ParticipantGroup group, PredicateHit noun) =>
        syntax.Slice(group.Span.End, noun.Span.Start).Trim().Length <= 2 && group.Marker is not ("by" or "from" or "to")
        && !syntax.Hits.Any(hit => hit.Predicate.Class == WordClass.Verb && hit.Span.Start >= group.Span.End && hit.Span.End <= noun.Span.Start);

    /// <summary>The members of a list noun: what follows it ("customers include X", 客户包括X), and what is it ("X is a customer of", X是…客户).</summary>
    private static IEnumerable<ParticipantGroup> MembersOf(SentenceSyntax syntax, PredicateHit hit, int clause, ParticipantGroup? owner)
    {
        var after = syntax.Groups.FirstOrDefault(group => group.Span.Start >= hit.Span.End && group.Clause <= clause + 1 && group != owner && group.Marker is not ("of" or "to" or "for"));
        if (after is not null && after.Span.Start - hit.Span.End <= NearestOwner)
            yield return after;
        var before = syntax.Groups.LastOrDefault(group => group.Span.End <= hit.Span.Start && group != owner && !group.Possessive && group.Clause >= clause - 1
            && (owner is null || group.Span.End <= owner.Span.Start) && group.Marker is "" or "with" or "与");
        if (before is not null && before.Span.End <= hit.Span.Start)
            yield return before;
    }

    /// <summary>
    /// The subject of a clause: the last unmarked group before the predicate; the antecedent of a relative pronoun; else the subject of
    /// the clause before, carried over.
    /// </summary>
    private static ParticipantGroup? SubjectOf(SentenceSyntax syntax, PredicateHit hit, int clause, out bool carried)
    {
        carried = false;
        bool IsSubject(ParticipantGroup group) => group.Span.End <= hit.Span.Start && group.Members[0].Type != EntityType.Chip && group.Marker.Length == 0;
        var inClause = syntax.Groups.Where(group => group.Clause == clause && IsSubject(group)).ToList();
        if (inClause.Count > 0)
            return inClause.FindLast(group => !group.Possessive && group.Members[0].Type == EntityType.Company) ?? inClause.FindLast(group => !group.Possessive) ?? inClause[^1];
        if (clause > 0 && IsRelative(syntax, clause))
            return syntax.Groups.LastOrDefault(group => group.Clause == clause - 1 && group.Members[0].Type != EntityType.Chip);
        for (var earlier = clause - 1; earlier >= 0; earlier--)
        {
            // One clause back, or over an apposition ("Eaton, a maker of power gear, has agreed"), the subject simply goes on.
            carried |= clause - earlier > 2 || syntax.Slice(syntax.Clauses[earlier]).AsSpan().TrimEnd() is [.., ';' or '；'];
            var subjects = syntax.Groups.Where(group => group.Clause == earlier && IsSubject(group)).ToList();
            if (subjects.Count > 0)
                return subjects.Find(group => group.Members[0].Type == EntityType.Company) ?? subjects[0];
        }

        return null;
    }

    private static bool IsPassive(SentenceSyntax syntax, PredicateHit hit, int clause)
    {
        if (!hit.Participle)
            return false;
        var index = -1;
        for (var i = 0; i < syntax.Words.Count; i++)
        {
            if (syntax.Words[i].Start == hit.Span.Start)
                index = i;
        }

        for (var i = index - 1; i >= Math.Max(0, index - 3); i--)
        {
            var word = syntax.Slice(syntax.Words[i]);
            if (ClosedClassWords.BeForms.Contains(word))
                return true;
            if (word.Equals("have", StringComparison.OrdinalIgnoreCase) || word.Equals("has", StringComparison.OrdinalIgnoreCase) || word.Equals("had", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return index >= 0 && index + 1 < syntax.Words.Count && syntax.Slice(syntax.Words[index + 1]).Equals("by", StringComparison.OrdinalIgnoreCase) && syntax.ClauseAt(syntax.Words[index + 1].Start) == clause;
    }

    private sealed record Filler(IReadOnlyList<Participant> Members, string Slot, SlotRole Role, bool Carried);
}
