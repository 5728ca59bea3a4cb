using Casus.Coding.Frames;
using Casus.Language.Syntax;

namespace Casus.Coding.Arguments;

/// <summary>A token that heads what fills a slot of a predicate.</summary>
readonly record struct Filler(Slot Slot, int Token);

/// <summary>What stands around one predicate, slot by slot, in the order of finding.</summary>
sealed class FillerList(SyntaxTree tree)
{
    readonly List<Filler> fillers = [];

    public int Count => fillers.Count;

    public Filler this[int index] => fillers[index];

    public List<Filler>.Enumerator GetEnumerator() => fillers.GetEnumerator();

    public void Clear() => fillers.Clear();

    /// <summary>
    /// Adds a phrase and all that is coordinated with it; for a relative pronoun the noun that it stands for. What
    /// fills the slot already is not added again.
    /// </summary>
    public void Add(Slot slot, int token)
    {
        foreach (var conjunct in tree.Phrase(tree.Phrase(token).Antecedent).Conjuncts())
            AddAlone(slot, conjunct);
    }

    /// <summary>Adds a token without those that are coordinated with it, unless it fills the slot already.</summary>
    public void AddAlone(Slot slot, int token)
    {
        var filler = new Filler(slot, token);
        if (!fillers.Contains(filler))
            fillers.Add(filler);
    }

    /// <summary>Takes back all but the first <paramref name="count"/>.</summary>
    public void CutTo(int count) => fillers.RemoveRange(count, fillers.Count - count);

    /// <summary>Whether a token fills a slot.</summary>
    public bool Contains(Slot slot, int token) => fillers.Contains(new Filler(slot, token));

    /// <summary>Whether something fills a slot of that kind.</summary>
    public bool Has(SlotKind kind)
    {
        foreach (var filler in fillers)
            if (filler.Slot.Kind == kind)
                return true;
        return false;
    }

    /// <summary>Whether something fills a slot.</summary>
    public bool Has(Slot slot)
    {
        foreach (var filler in fillers)
            if (filler.Slot == slot)
                return true;
        return false;
    }
}
