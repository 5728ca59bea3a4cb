using Casus.Lexicons;

namespace Casus.Coding.Attributions;

/// <summary>The words by which reports of speech are read, besides their cues: lexicon/words/attributions.txt.</summary>
sealed class AttributionWords(WordLists lists) : IWords<AttributionWords>
{
    /// <summary>Verbs whose object is who is spoken to: "…, Brown told reporters".</summary>
    public WordList AddressingVerbs { get; } = lists["verbs that address"];

    /// <summary>And verbs of asking: "…, asks the deputies to resign".</summary>
    public WordList AskingVerbs { get; } = lists["verbs that ask or address"];

    /// <summary>"may say that …": nobody has said it.</summary>
    public WordList OpenAuxiliaries { get; } = lists["auxiliaries that leave a saying open"];

    /// <summary>"accused them <b>of</b> the attack".</summary>
    public WordList ChargePrepositions { get; } = lists["prepositions of charges"];

    /// <summary>The same behind the noun that is accused.</summary>
    public WordList AccusedPrepositions { get; } = lists["prepositions of charges behind the accused"];

    /// <summary>"<b>in</b> X's view".</summary>
    public WordList ViewPrepositions { get; } = lists["prepositions of views"];

    /// <summary>"a statement <b>by</b> the ministry".</summary>
    public WordList SpeakerPrepositions { get; } = lists["prepositions of speakers"];

    /// <summary>"the fact that …": nobody says it.</summary>
    public WordList MuteNouns { get; } = lists["nouns that never speak"];

    /// <summary>Pronouns that stand for speakers, also where nobody knows for whom.</summary>
    public WordList SpeakingPronouns { get; } = lists["pronouns that speak"];

    /// <summary>Forms of the first person as a subject.</summary>
    public WordList SpeakingFirstPersons { get; } = lists["first persons who speak"];

    /// <summary>Forms of the first person.</summary>
    public WordList FirstPersons { get; } = lists["first persons"];

    /// <summary>Whose voice nobody knows in a transcript.</summary>
    public WordList AskingVoices { get; } = lists["asking voices"];

    /// <summary>Forms behind a comma by which the author goes on.</summary>
    public WordList AftermathOpeners { get; } = lists["openers of aftermaths"];

    /// <summary>Forms that open clauses which are none of the content.</summary>
    public WordList SetOffOpeners { get; } = lists["openers of clauses set off"];

    /// <summary>Verbs that quote some words of somebody's: "called it a 'disgrace'".</summary>
    public WordList QuotingVerbs { get; } = lists["verbs with quoted words"];

    /// <summary>"could", where it is not "could have".</summary>
    public WordList MaybeComingAuxiliaries { get; } = lists["auxiliaries of what may come"];

    /// <summary>"may"</summary>
    public WordList PossibilityAuxiliaries { get; } = lists["auxiliaries of possibility"];

    /// <summary>"must"</summary>
    public WordList DutyAuxiliaries { get; } = lists["auxiliaries of duty"];

    /// <summary>Words of the scale only where nothing else weighs the content.</summary>
    public WordList AuxiliariesWeighedLast { get; } = lists["auxiliaries weighed last"];

    /// <summary>"is set to leave".</summary>
    public WordList ComingPredicates { get; } = lists["predicates of what comes"];

    /// <summary>"is likely to leave".</summary>
    public WordList LikelihoodPredicates { get; } = lists["predicates of likelihood"];

    /// <summary>"too dangerous".</summary>
    public WordList JudgingDegrees { get; } = lists["degrees of judgement"];

    /// <summary>"<b>within</b> two years": a stretch of time that starts now.</summary>
    public WordList AheadOpeners { get; } = lists["openers of times ahead"];

    /// <summary>"a 70 percent <b>chance</b>".</summary>
    public WordList PercentageNouns { get; } = lists["nouns with a percentage"];

    /// <summary>Predicates that say of another act that it is meant or near: "plans to visit".</summary>
    public WordList LeaningPredicates { get; } = lists["predicates that lean to an act"];

    /// <summary>Verbs that say no more than that the act of their object comes about: "launch an attack".</summary>
    public WordList CarryingVerbs { get; } = lists["verbs that carry an act"];

    /// <summary>And of their subject: "talks will take place".</summary>
    public WordList OccurringVerbs { get; } = lists["verbs by which an act occurs"];

    /// <summary>Verbs that say of another act that it will not be: "will cease firing rockets".</summary>
    public WordList EndingVerbs { get; } = lists["verbs that end an act"];

    /// <summary>"<b>lead</b> to war".</summary>
    public WordList LeadingPredicates { get; } = lists["predicates that lead to an act"];

    /// <summary>"will retaliate <b>if</b> attacked".</summary>
    public WordList ConditionMarks { get; } = lists["marks of conditions"];

    public static AttributionWords From(WordLists lists) => new(lists);
}
