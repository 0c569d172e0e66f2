using ComputeGraph.Consolidation;
using ComputeGraph.Core.Identity;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>Makes the entities whose written forms are used more or less than before. One that no claim names goes.</summary>
internal sealed class EntitySettlement(IGraphTransaction transaction, JudgedRules rules, TouchedGraph touched)
{
    public void Settle()
    {
        foreach (var ((entity, form), count) in touched.Forms)
            transaction.CountForm(entity, form, count);
        foreach (var entity in touched.Entities)
            Settle(entity);
        foreach (var (former, present) in touched.Moved)
        {
            if (transaction.FindEntity(former) is null)
                transaction.PutFormer(former, present);
        }
    }

    private void Settle(EntityId id)
    {
        var forms = transaction.ReadForms(id).ToDictionary(form => form.Text, form => form.Count);
        if (forms.Count == 0)
            transaction.DeleteEntity(id);
        else
            transaction.PutEntity(EntityBuilder.Build(id, rules.Listed(id), forms));
    }
}
