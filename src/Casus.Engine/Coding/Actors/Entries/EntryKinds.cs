namespace Casus.Coding.Actors.Entries;

/// <summary>A set of kinds of entries, as bits.</summary>
readonly record struct EntryKinds
{
    /// <summary>Common nouns that tell what somebody is: "minister", "rebels".</summary>
    public static readonly EntryKinds Nouns = new(EntryKind.Title, EntryKind.Agent);

    /// <summary>Bodies with a name of their own.</summary>
    public static readonly EntryKinds Bodies = new(EntryKind.Organisation, EntryKind.ArmedGroup);

    /// <summary>Places by name.</summary>
    public static readonly EntryKinds Places = new(EntryKind.Country, EntryKind.Region, EntryKind.City, EntryKind.Seat);

    /// <summary>Words for a people: "Kenyan", "Kenyans".</summary>
    public static readonly EntryKinds Peoples = new(EntryKind.Adjective, EntryKind.People);

    /// <summary>What gives a noun beside it a country.</summary>
    public static readonly EntryKinds Origins = Places | Bodies | Peoples;

    readonly int bits;

    public EntryKinds(params ReadOnlySpan<EntryKind> kinds)
    {
        foreach (var kind in kinds)
            bits |= 1 << (int)kind;
    }

    EntryKinds(int bits) => this.bits = bits;

    public bool Contains(EntryKind kind) => (bits >> (int)kind & 1) != 0;

    public static EntryKinds operator |(EntryKinds a, EntryKinds b) => new(a.bits | b.bits);

    public static implicit operator EntryKinds(EntryKind kind) => new(1 << (int)kind);
}
