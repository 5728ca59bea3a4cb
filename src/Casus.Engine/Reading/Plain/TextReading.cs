namespace Casus.Reading.Plain;

/// <summary>Makes an article out of plain text, which is kept exactly as it is.</summary>
static class TextReading
{
    /// <summary>An article from a text file: title, date, byline and outlet as its own lines say.</summary>
    public static Article Read(string text, string source, ReadingOptions options) =>
        Complete(
            new Article
            {
                Id = "",
                Text = text,
                Source = source,
            },
            options
        );

    /// <summary>
    /// Fills in what the text says about itself and the source did not; the user's date wins over the source's, the
    /// source's over the text's.
    /// </summary>
    public static Article Complete(Article article, ReadingOptions options)
    {
        var found = ApparatusFinder.Find(article.Text, article.Title is not null, article.Outlet, article.Language);
        return article with
        {
            Id =
                article.Id.Length > 0
                    ? article.Id
                    : ContentHash.Of(article.Text, article.Title, article.Outlet, article.Url),
            Title = article.Title ?? found.Title,
            Date = options.Date ?? article.Date ?? found.Date,
            Byline = article.Byline ?? found.Byline,
            Outlet = article.Outlet ?? found.Outlet,
            Apparatus = found.Ranges,
            DatelinePlace = found.DatelinePlace,
        };
    }
}
