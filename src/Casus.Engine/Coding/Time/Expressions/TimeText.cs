using Casus.Language;

namespace Casus.Coding.Time.Expressions;

/// <summary>The words of a document in their senses of time, and what expressions are resolved by.</summary>
sealed class TimeText
{
    readonly TimeWord?[] senses;

    public TimeText(Document document, TimeLexicon lexicon)
    {
        (Document, Words) = (document, document.Lists.For<TimeWords>());
        Calendar = new Calendar(document.Article.Date);
        Tense = new TenseReader(document, lexicon);
        senses = new TimeWord?[document.Tokens.Length];
        for (var i = 0; i < senses.Length; i++)
            senses[i] = lexicon.Find(document.Tokens[i].Form);
    }

    public Document Document { get; }

    public TimeWords Words { get; }

    /// <summary>The calendar as the article's date sees it.</summary>
    public Calendar Calendar { get; }

    public TenseReader Tense { get; }

    /// <summary>The day that the text told of last, in this sentence or the one before.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>The senses of a word, or null for a word that is none of time.</summary>
    public TimeWord? Senses(int token) => senses[token];

    /// <summary>Stands at a token, in its sentence.</summary>
    public Cursor At(int token)
    {
        var sentence = Document.Sentences[Document.Tokens[token].Sentence];
        return new Cursor(this, token, sentence.First, sentence.End);
    }
}
