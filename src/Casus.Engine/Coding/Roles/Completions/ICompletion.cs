namespace Casus.Coding.Roles.Completions;

/// <summary>Adds to the roles of a reading what its slots do not give, or takes away what does not belong there.</summary>
interface ICompletion
{
    /// <summary>Whether the reading, as its slots filled it, is to be completed in this way.</summary>
    bool AppliesTo(Trial trial);

    void Complete(Trial trial);
}
