namespace Casus.Language.Repair;

/// <summary>A repair of one slip that a parse itself shows, looked for at every word of a sentence.</summary>
/// <param name="Name">What it mends.</param>
/// <param name="Example">Words of our own in which parsers slip so.</param>
/// <param name="Mend">Mends the slip where it shows at a word; elsewhere it changes nothing.</param>
sealed record ParseRepair(string Name, string Example, ParseRepair.Mending Mend)
{
    /// <summary>Mends a slip at a word of a sentence.</summary>
    public delegate void Mending(TreeUnderRepair tree, int word);
}
