using Casus.Coding.Frames;

namespace Casus.Coding.Roles;

/// <summary>A predicate of the text read by an entry: the words, the reading, and who fills its roles.</summary>
sealed class Match(int trigger, Candidate candidate)
{
    public int Trigger { get; } = trigger;
    public Candidate Candidate { get; } = candidate;
    public FrameReading Reading => Candidate.Reading;

    /// <summary>Heads of what fills the roles, whether or not they are actors.</summary>
    public List<int> ActorTokens { get; } = [];
    public List<int> RecipientTokens { get; } = [];

    /// <summary>First and last token of the words that told the act.</summary>
    public int First { get; set; } = trigger;
    public int Last { get; set; } = trigger;

    /// <summary>Whether the reading itself asked for the negation, so that it does not count again.</summary>
    public bool NegationUsed => Reading.Conditions.Any(c => c.Slot is null && !c.Unless);

    /// <summary>
    /// The reading of the act that the match tells through, such as the explosion in "killed in an explosion"; it knows
    /// the mode.
    /// </summary>
    public FrameReading? Through { get; set; }

    /// <summary>Event words that belong to this match and are no events of their own.</summary>
    public List<int> TakenOver { get; } = [];

    /// <summary>Adds heads of what fills a role, those that are not there yet.</summary>
    /// <param name="tokens">The heads.</param>
    /// <param name="recipient">Whether they are recipients, and not actors.</param>
    public void Add(IEnumerable<int> tokens, bool recipient)
    {
        var role = recipient ? RecipientTokens : ActorTokens;
        foreach (var token in tokens)
            if (!role.Contains(token))
                role.Add(token);
    }
}
