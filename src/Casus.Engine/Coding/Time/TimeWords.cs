using Casus.Lexicons;

namespace Casus.Coding.Time;

/// <summary>The words by which times and tenses are read: lexicon/words/time.txt.</summary>
sealed class TimeWords(WordLists lists) : IWords<TimeWords>
{
    /// <summary>In front of a date they look ahead: "until Friday".</summary>
    public WordList Ahead { get; } = lists["looking ahead to a date"];

    /// <summary>Months that are verbs too.</summary>
    public WordList VerbMonths { get; } = lists["months that are verbs too"];

    /// <summary>Months that are names or verbs too.</summary>
    public WordList DoubtfulMonths { get; } = lists["months that are other words too"];

    /// <summary>In front of a number: "$ 2010".</summary>
    public WordList NumberSigns { get; } = lists["signs before a number"];

    /// <summary>Behind a number: "2010 %".</summary>
    public WordList ShareSigns { get; } = lists["signs behind a number"];

    /// <summary>"a.m."</summary>
    public WordList BeforeNoon { get; } = lists["before noon"];

    /// <summary>"p.m."</summary>
    public WordList AfterNoon { get; } = lists["after noon"];

    /// <summary>Names of universal time.</summary>
    public WordList UniversalTime { get; } = lists["universal time"];

    /// <summary>Names of other zones, which are passed over.</summary>
    public WordList OtherZones { get; } = lists["other zones of time"];

    /// <summary>In front of an uncounted stretch: "for years".</summary>
    public WordList BeforeStretch { get; } = lists["before an uncounted stretch"];

    /// <summary>Modals that look ahead, but in the perfect: "may sign", "may have signed".</summary>
    public WordList Modals { get; } = lists["modals that look ahead"];

    /// <summary>In front of an expression that does not tell when: "since Monday".</summary>
    public WordList NotAt { get; } = lists["before what is no date of the act"];

    /// <summary>In front of a clause that lies before the news: "a day after he left".</summary>
    public WordList DistanceMarks { get; } = lists["opening what came before by a stretch"];

    /// <summary>Prepositions behind which an act is of the same time: "in the attack".</summary>
    public WordList Sharing { get; } = lists["before an act of the same time"];

    /// <summary>"talks during the visit"</summary>
    public WordList During { get; } = lists["during"];

    /// <summary>What somebody comes or is received for: "talks".</summary>
    public WordList Occasions { get; } = lists["occasions"];

    /// <summary>"for talks"</summary>
    public WordList ForOccasion { get; } = lists["before an occasion"];

    /// <summary>In front of what somebody is charged with: "of spying".</summary>
    public WordList OfCharges { get; } = lists["before what is charged"];

    /// <summary>Opening what came before the news: "after it had left".</summary>
    public WordList Before { get; } = lists["opening what came before"];

    /// <summary>Opening a clause that dates the main clause: "when it ruled in 1990".</summary>
    public WordList Frames { get; } = lists["opening the frame of an act"];

    public static TimeWords From(WordLists lists) => new(lists);
}
