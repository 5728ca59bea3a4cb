namespace Casus.Analysis.Relations;

/// <summary>
/// One of the two sides of a relation: a country, a sector of it, a body, or a group with its members from when to
/// when.
/// </summary>
sealed record Side
{
    /// <summary>As it is asked for and shown: "RUS", "RUS:MIL", "NATO".</summary>
    public required string Key { get; init; }

    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>The codes that stand for it, with the time in which they do.</summary>
    public IReadOnlyList<Membership> Codes { get; init; } = [];

    /// <summary>Names of a body or person that stand for it, whatever their code.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Only parties of this PLOVER sector, or of any where null.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether a party of an act of that day belongs to this side.</summary>
    public bool Holds(ActParty party, DateOnly day)
    {
        if (Sector is not null && party.Sector != Sector)
            return false;
        foreach (var membership in Codes)
            if (membership.Code == party.Code && membership.Includes(day))
                return true;
        return party.Name is { } name && Names.Contains(name);
    }

    /// <summary>
    /// This side without what belongs to the other as well: Germany's relation to the EU is that to all others in it.
    /// </summary>
    public Side Without(Side other) =>
        Codes.Count == 1
            ? this
            : this with
            {
                Codes = [.. Codes.Where(own => other.Codes.Count != 1 || other.Codes[0].Code != own.Code)],
            };

    public override string ToString() => Key;
}

/// <summary>That a code belongs to a group, from its first to its last day where those are known.</summary>
sealed record Membership(string Code, DateOnly? From = null, DateOnly? Until = null)
{
    public bool Includes(DateOnly day) => !(day < From) && !(day > Until);
}
