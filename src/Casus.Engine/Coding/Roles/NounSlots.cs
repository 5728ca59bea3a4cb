using Casus.Coding.Arguments;
using Casus.Coding.Frames;

namespace Casus.Coding.Roles;

/// <summary>
/// The slots of an event noun as a reading sees them: whether a possessor acts or undergoes, and whether a town is
/// where the act happens or a side of it.
/// </summary>
static class NounSlots
{
    /// <summary>The heads of what fills a slot.</summary>
    public static List<int> Of(Slot slot, Trial trial)
    {
        var undergoes = OwnerUndergoes(trial);
        var found = new List<int>();
        foreach (var (of, token) in trial.Around)
            if (Place(of, trial.Reading, undergoes) == slot)
                found.Add(token);
        return found;
    }

    /// <summary>"<b>the rebels'</b> release"; "<b>Chad's</b> defeat by Mali", where a reading asks for an object.</summary>
    static bool OwnerUndergoes(Trial trial)
    {
        if (trial.Around.Has(Slot.With("of")))
            return false;
        var hasDoer = trial.Around.Has(Slot.With("by")) || trial.Around.Has(SlotKind.Subject);
        return trial.Predicate.Kind == PredicateKind.PassiveNoun || (hasDoer && trial.Reading.UsesObject);
    }

    static Slot Place(Slot of, FrameReading reading, bool undergoes) =>
        of.Kind switch
        {
            // "the Kabul bombing", "the Paris protests": what harms happens in a town; elsewhere its name stands for a
            // government.
            SlotKind.Scene when reading.Type is EventType.ASSAULT or EventType.PROTEST => Slot.With("in"),
            SlotKind.Scene or SlotKind.Modifier => Slot.Subject,
            SlotKind.Possessor => undergoes ? Slot.Object : Slot.Subject,
            SlotKind.Preposition when of.Preposition == "by" => Slot.Subject,
            SlotKind.Preposition when of.Preposition == "of" && !reading.UsesOf => reading.UsesObject
                ? Slot.Object
                : Slot.Subject,
            _ => of,
        };
}
