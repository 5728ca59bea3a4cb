using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Coding.Roles;

/// <summary>Says why words fill the roles of an act, where somebody asks.</summary>
static class RoleReasons
{
    /// <summary>Gives back the tokens, and says of each why it fills a role.</summary>
    public static IReadOnlyCollection<int> Because(
        this Document document,
        string reason,
        Match match,
        IReadOnlyCollection<int> tokens
    )
    {
        if (document.Trace is { } trace)
            foreach (var token in tokens)
                trace.Say(Aspect.Role, match.Trigger, reason, token);
        return tokens;
    }

    /// <summary>Gives back the tokens, and says of each that it fills a slot.</summary>
    public static IReadOnlyCollection<int> Because(
        this Document document,
        Slot slot,
        Match match,
        IReadOnlyCollection<int> tokens
    ) =>
        document.Trace is null
            ? tokens
            : document.Because(
                slot.Kind == SlotKind.Preposition ? $"phrase with “{slot}”" : slot.ToString(),
                match,
                tokens
            );
}
