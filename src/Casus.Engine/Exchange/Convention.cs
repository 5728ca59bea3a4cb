namespace Casus.Exchange;

/// <summary>By which rule of PLOVER the type of an act is told.</summary>
public enum Convention : byte
{
    /// <summary>By the manual: an intent to withdraw is CONCEDE, an embargo SANCTION.</summary>
    Manual,

    /// <summary>
    /// By its CAMEO code and the crosswalk CAMEO2PLOVER-2021 (openeventdata/PLOVER): an intent to withdraw (0356) is
    /// AGREE, an embargo (163) COERCE.
    /// </summary>
    Crosswalk,
}
