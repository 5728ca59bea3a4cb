using Casus.Coding.Arguments;
using Casus.Coding.Frames;

namespace Casus.Coding.Patterns;

/// <summary>The slots of an event noun as a reading sees them.</summary>
static class NounSlots
{
    /// <summary>Places the fillers of a noun as a reading sees them.</summary>
    public static List<int> View(FillerList fillers, Slot slot, Predicate predicate, FrameReading reading)
    {
        var hasOf = fillers.Has(Slot.With("of"));
        var hasBy = fillers.Has(Slot.With("by")) || fillers.Has(SlotKind.Subject);
        var undergoes =
            predicate.Kind == PredicateKind.PassiveNoun && !hasOf || (hasBy && !hasOf && reading.UsesObject);
        var found = new List<int>();
        foreach (var filler in fillers)
        {
            // "the Kabul bombing", "the Paris protests": what harms happens in a town; elsewhere its name stands for a
            // government.
            if (filler.Slot.Kind == SlotKind.Scene && reading.Type is EventType.ASSAULT or EventType.PROTEST)
            {
                if (slot.Preposition == "in")
                    found.Add(filler.Token);
                continue;
            }
            var place = filler.Slot.Kind switch
            {
                SlotKind.Scene => SlotKind.Subject,
                SlotKind.Possessor => undergoes ? SlotKind.Object : SlotKind.Subject,
                SlotKind.Modifier => SlotKind.Subject,
                SlotKind.Preposition when filler.Slot.Preposition == "by" => SlotKind.Subject,
                SlotKind.Preposition when filler.Slot.Preposition == "of" && !reading.UsesOf => reading.UsesObject
                    ? SlotKind.Object
                    : SlotKind.Subject,
                var kind => kind,
            };
            if (place == slot.Kind && (place != SlotKind.Preposition || filler.Slot.Preposition == slot.Preposition))
                found.Add(filler.Token);
        }
        return found;
    }
}
