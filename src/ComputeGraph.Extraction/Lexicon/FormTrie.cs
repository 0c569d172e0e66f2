using System.Numerics;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// A trie over folded characters. Its edges lie in one open-addressed table keyed by node and character, the root's in an array of their
/// own: building is one insertion per character, and most positions of a text cost one look at that array.
/// </summary>
internal sealed class FormTrie
{
    private readonly int[] roots = new int[char.MaxValue + 1];
    private ulong[] keys = new ulong[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] firstForm = [-1, -1];
    private int edges;
    private int nodes = 1;

    /// <summary>The number of the node that a form ends at; the form must be spelt by <see cref="WrittenForm.Spell"/>.</summary>
    public int Add(string spelt)
    {
        var node = 0;
        foreach (var character in spelt)
            node = Child(node, CharacterFold.Of(character));
        return node;
    }

    /// <summary>The child of the root; 0 where there is none.</summary>
    public int Root(char folded) => roots[folded];

    /// <summary>The child of an inner node; 0 where there is none.</summary>
    public int Step(int node, char folded)
    {
        var key = ((ulong)(uint)node << 16) | folded;
        var mask = keys.Length - 1;
        for (var slot = Slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
                return targets[slot];
        }

        return 0;
    }

    /// <summary>What was last marked at a node; -1 where nothing was.</summary>
    public int Mark(int node) => firstForm[node];

    public void SetMark(int node, int form) => firstForm[node] = form;

    private static int Slot(ulong key, int mask) => (int)((key * 0x9E3779B97F4A7C15UL) >> 32) & mask;

    private int Child(int node, char folded)
    {
        if (node == 0)
            return roots[folded] != 0 ? roots[folded] : roots[folded] = NewNode();
        var known = Step(node, folded);
        if (known != 0)
            return known;

        if (++edges * 2 > keys.Length)
            Grow();
        var target = NewNode();
        Insert(((ulong)(uint)node << 16) | folded, target);
        return target;
    }

    private int NewNode()
    {
        if (++nodes >= firstForm.Length)
        {
            var length = firstForm.Length;
            Array.Resize(ref firstForm, (int)BitOperations.RoundUpToPowerOf2((uint)nodes + 1));
            Array.Fill(firstForm, -1, length, firstForm.Length - length);
        }

        return nodes;
    }

    private void Insert(ulong key, int target)
    {
        var mask = keys.Length - 1;
        var slot = Slot(key, mask);
        while (keys[slot] != 0)
            slot = (slot + 1) & mask;
        keys[slot] = key;
        targets[slot] = target;
    }

    private void Grow()
    {
        var (oldKeys, oldTargets) = (keys, targets);
        keys = new ulong[oldKeys.Length * 4];
        targets = new int[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
                Insert(oldKeys[i], oldTargets[i]);
        }
    }
}
