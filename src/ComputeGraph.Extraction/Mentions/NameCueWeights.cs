using System.Numerics;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>How much each cue says; a name is taken for a company's from <see cref="Threshold"/> on.</summary>
internal static class NameCueWeights
{
    public const double Threshold = 3;

    public static double Of(NameCue cues)
    {
        // Both say that a capital is no accident of the sentence.
        if (cues.HasFlag(NameCue.WithinSentence))
            cues &= ~NameCue.UnlikeWords;
        var sum = 0.0;
        for (var rest = (uint)cues; rest != 0; rest &= rest - 1)
            sum += OfOne((NameCue)(1 << BitOperations.TrailingZeroCount(rest)));
        return sum;
    }

    private static double OfOne(NameCue cue) => cue switch
    {
        NameCue.LegalForm or NameCue.Ticker or NameCue.Label or NameCue.Defined => 4,
        NameCue.OrganisationWord or NameCue.RoleBefore or NameCue.Apposition or NameCue.TableCell => 3,
        NameCue.Listed or NameCue.OfPlace or NameCue.ForeignScript => 2.5,
        NameCue.DealParty or NameCue.OwnsBusiness => 2,
        NameCue.WeakOrganisationWord or NameCue.DealActor or NameCue.Shape or NameCue.WithinSentence => 1.5,
        NameCue.UnlikeWords => 1.5,
        NameCue.Recurring => 0.5,
        NameCue.Person => -6,
        NameCue.PlaceContext => -4,
        NameCue.ProductContext => -3,
        _ => 0,
    };
}
