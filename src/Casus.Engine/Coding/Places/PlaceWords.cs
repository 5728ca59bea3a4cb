using Casus.Lexicons;

namespace Casus.Coding.Places;

/// <summary>The words that tie places to acts: lexicon/words/places.txt.</summary>
sealed class PlaceWords(WordLists lists) : IWords<PlaceWords>
{
    /// <summary>"<b>in</b> Oslo"</summary>
    public WordList At { get; } = lists["before the place of an act"];

    /// <summary>"went <b>to</b> Oslo"</summary>
    public WordList Toward { get; } = lists["before the goal of a movement"];

    /// <summary>"<b>went</b> to Oslo"</summary>
    public WordList Going { get; } = lists["movements to a place"];

    /// <summary>"withdrew <b>from</b> Oslo"</summary>
    public WordList Away { get; } = lists["before the start of a movement"];

    /// <summary>"<b>withdrew</b> from Oslo"</summary>
    public WordList Leaving { get; } = lists["movements from a place"];

    /// <summary>"<b>shelled</b> the town", "the <b>invasion</b> of Kuwait"</summary>
    public WordList Reaching { get; } = lists["acts that reach a place"];

    /// <summary>"the invasion <b>of</b> Kuwait"</summary>
    public WordList Of { get; } = lists["before a place that is reached"];

    /// <summary>In front of an act whose place is its own: "<b>after</b> a riot in Oslo".</summary>
    public WordList BeforeAnotherAct { get; } = lists["before another act"];

    /// <summary>"the <b>city</b> of Herat"</summary>
    public WordList Holding { get; } = lists["nouns that hold a place"];

    /// <summary>"<b>eastern</b> Ukraine"</summary>
    public WordList Parts { get; } = lists["parts of a place"];

    /// <summary>"Bagram <b>Airfield</b>"</summary>
    public WordList Kinds { get; } = lists["kinds of places in names"];

    /// <summary>"a <b>court</b> in Izmir"</summary>
    public WordList Bodies { get; } = lists["bodies that sit in a place"];

    /// <summary>"recaptured the <b>town</b>"</summary>
    public WordList Cities { get; } = lists["nouns for a city"];

    /// <summary>"left the <b>province</b>"</summary>
    public WordList Regions { get; } = lists["nouns for a region"];

    /// <summary>"left the <b>country</b>"</summary>
    public WordList Countries { get; } = lists["nouns for a country"];

    /// <summary>"a Cook <b>County</b> judge"</summary>
    public WordList Counties { get; } = lists["kinds of counties"];

    /// <summary>"<b>at</b> The Hague"</summary>
    public WordList BeforeTown { get; } = lists["before a town"];

    /// <summary>"the Abyei region <b>of</b> Sudan"</summary>
    public WordList BeforeCountry { get; } = lists["between a place and its country"];

    /// <summary>"Paris, <b>in</b> Texas"</summary>
    public WordList BehindComma { get; } = lists["behind a comma before a country"];

    public static PlaceWords From(WordLists lists) => new(lists);
}
