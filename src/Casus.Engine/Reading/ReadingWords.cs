using Casus.Lexicons;

namespace Casus.Reading;

/// <summary>
/// The words by which the lines around the prose of an article, its date and its language are told:
/// lexicon/words/reading.txt. There is no document yet whose lists could be asked: these are the built-in ones.
/// </summary>
sealed class ReadingWords(WordLists lists) : IWords<ReadingWords>
{
    /// <summary>The languages whose small words are known, by their two-letter codes; English first.</summary>
    public static readonly string[] Languages =
    [
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "nl",
        "sv",
        "da",
        "no",
        "pl",
        "tr",
        "id",
        "ro",
        "fi",
        "cs",
        "hu",
    ];

    public static ReadingWords BuiltIn { get; } = WordLists.BuiltIn.For<ReadingWords>();

    /// <summary>"<b>By</b> Jane Doe"</summary>
    public WordList BeforeAuthor { get; } = lists["before an author"];

    /// <summary>"Jane Doe, <b>correspondent</b>"</summary>
    public WordList Trades { get; } = lists["trades of authors"];

    /// <summary>"Northern <b>Courier</b>"</summary>
    public WordList Outlets { get; } = lists["words of outlets"];

    /// <summary>"Jan <b>van der</b> Berg", "<b>chief</b> foreign correspondent"</summary>
    public WordList InsideNames { get; } = lists["words inside names and trades"];

    /// <summary>Words in capitals that open a line without being a place.</summary>
    public WordList NoPlaces { get; } = lists["no places in capitals"];

    /// <summary>"<b>MR</b> PRICE:"</summary>
    public WordList FormsOfAddress { get; } = lists["forms of address in capitals"];

    /// <summary>"<b>SECRETARY</b> BROWN:"</summary>
    public WordList Titles { get; } = lists["titles in capitals"];

    /// <summary>"<b>Reporting by</b> Jane Doe"</summary>
    public WordList FooterOpenings { get; } = lists["openings of a footer"];

    /// <summary>"Advertisement"</summary>
    public WordList AdvertisingMarks { get; } = lists["marks of advertisements"];

    /// <summary>"ENDS"</summary>
    public WordList EndMarks { get; } = lists["marks of the end"];

    /// <summary>"<b>Updated</b>: 18.06.2024"</summary>
    public WordList DateLabels { get; } = lists["labels of a date of publication"];

    /// <summary>"18.06.2024 10:37 <b>GMT</b>"</summary>
    public WordList BesideDates { get; } = lists["words beside a date of publication"];

    /// <summary>Outlets that write 6/18/2024.</summary>
    public WordList MonthFirstOutlets { get; } = lists["outlets with the month first"];

    /// <summary>The names of each month, in order.</summary>
    public IReadOnlyList<WordList> Months { get; } =
    [.. Enumerable.Range(1, 12).Select(month => lists[$"names of month {month}"])];

    /// <summary>The small words of each of <see cref="Languages"/>.</summary>
    public IReadOnlyList<WordList> SmallWords { get; } =
    [.. Languages.Select(language => lists[$"small words of {language}"])];

    /// <summary>class="<b>sidebar</b>"</summary>
    public WordList MaybeNoArticle { get; } = lists["names of elements that may be no article"];

    /// <summary>class="<b>comments</b>"</summary>
    public WordList NoArticle { get; } = lists["names of elements that are no article"];

    /// <summary>class="box-<b>most-read</b>"</summary>
    public WordList NoArticleParts { get; } = lists["parts of names of elements that are no article"];

    /// <summary>class="<b>has</b>-sidebar"</summary>
    public WordList QualifyingElement { get; } = lists["first words that only qualify an element"];

    public static ReadingWords From(WordLists lists) => new(lists);
}
