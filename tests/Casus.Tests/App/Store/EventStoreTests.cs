using Casus.App.Store;
using Casus.Coding;
using Casus.Reading;
using static Casus.Tests.App.Store.TemporaryRecord;

namespace Casus.Tests.App.Store;

public sealed class EventStoreTests : IDisposable
{
    readonly TemporaryRecord record = new();

    public void Dispose() => record.Dispose();

    static readonly Article article = CodedNews.Article with
    {
        Source = "news.jsonl:1",
        Apparatus = [6..9],
        DatelinePlace = 7..8,
    };

    static Article Named(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Source = $"{id}.txt",
        };

    static readonly CodedArticle nothing = new([], []);

    [Fact]
    public void Keeps_an_event_with_the_words_where_they_stand()
    {
        record.Keep(Coded(article, CodedNews.Coded));
        Assert.Equal(
            ["e1,CONSULT,visit,visited,Kenya,true", "e2,PROTEST,,hope,,true"],
            record.Query(
                """
                SELECT e.id, type, mode, trigger, place, substr(text, trigger_start + 1, trigger_end - trigger_start) = trigger
                FROM events e JOIN articles a ON a.id = article_id ORDER BY number
                """
            )
        );
        Assert.Equal(
            [
                "1,4,\"[\"\"diplomatic\"\",\"\"economic\"\"]\",042,actual,2024-06-17,on Monday,KEN,0.5,38,1,visits/visit,0.85",
            ],
            record.Query(
                "SELECT quad, score, contexts, cameo, status, date, date_text, place_country, latitude, "
                    + "longitude, sentence, rule, confidence FROM events WHERE id = 'e1'"
            )
        );
    }

    [Fact]
    public void Keeps_parties_sources_and_statements()
    {
        record.Keep(Coded(article, CodedNews.Coded));
        Assert.Equal(
            ["Jean Duval,FRA,GOV,President Duval; of France"],
            record.Query("SELECT name, code, sector, text FROM event_actors WHERE event_id = 'e1'")
        );
        Assert.Equal(["Kenya,KEN"], record.Query("SELECT name, code FROM event_recipients"));
        Assert.Equal(
            ["Ana Roy,analyst,Lakeside Institute,said"],
            record.Query("SELECT name, role, affiliation, cue FROM event_attributions")
        );
        Assert.Equal(
            ["Ana Roy,We hope,assessment,-,\"[\"\"FRA\"\"]\",\"[\"\"e2\"\"]\""],
            record.Query("SELECT speaker, text, kind, polarity, about, events FROM statements")
        );
        Assert.Equal(["The Courier,1,2024-06-18"], record.Query("SELECT name, articles, first_date FROM outlets"));
    }

    [Fact]
    public void Gives_back_the_article_as_it_was_read()
    {
        record.Keep(Coded(article, CodedNews.Coded));
        using var store = RecordReader.Open(record.File);
        var kept = Assert.Single(store.ArticlesWithEvent("e1"));
        Assert.Equal(article.Fingerprint(), kept.Fingerprint());
        Assert.Equal((article.Source, article.DatelinePlace), (kept.Source, kept.DatelinePlace));
        Assert.Equal(article.Apparatus, kept.Apparatus);
    }

    [Fact]
    public void Changes_nothing_when_the_same_comes_again()
    {
        record.Keep(Coded(article, CodedNews.Coded), Problem(new ReadingProblem("news.jsonl", 2, "not JSON")));
        var before = record.Query("SELECT * FROM articles, events");
        var counts = record.Keep(
            Coded(article, CodedNews.Coded),
            Problem(new ReadingProblem("news.jsonl", 2, "not JSON"))
        );
        Assert.Equal(new Counts(0, 1, 0, 1), counts);
        Assert.Equal(before, record.Query("SELECT * FROM articles, events"));
        Assert.Equal(["1"], record.Query("SELECT count(*) FROM problems"));
    }

    [Fact]
    public void Replaces_a_changed_article_with_all_that_was_coded_in_it()
    {
        record.Keep(Coded(article, CodedNews.Coded), Coded(Named("other", "Nothing."), nothing));
        var counts = record.Keep(
            Coded(article with { Title = "Another headline" }, new CodedArticle([CodedNews.Bare], []))
        );
        Assert.Equal(new Counts(0, 0, 1, 0), counts);
        Assert.Equal(
            ["2,1,1,0,0,0"],
            record.Query(
                """
                SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events), (SELECT count(*) FROM event_actors),
                    (SELECT count(*) FROM event_recipients), (SELECT count(*) FROM event_attributions), (SELECT count(*) FROM statements)
                """
            )
        );
    }

    [Fact]
    public void Keeps_the_last_of_several_with_one_id()
    {
        var (first, last) = (Named("a", "First."), Named("a", "Last."));
        Assert.Equal(
            new Counts(1, 1, 1, 0),
            record.Keep(Coded(first, nothing), Coded(last, nothing), Coded(last, nothing))
        );
        Assert.Equal(["Last."], record.Query("SELECT text FROM articles"));
    }

    [Fact]
    public void Codes_after_all_what_was_found_kept_and_has_been_replaced_since()
    {
        var (first, last) = (Named("a", "First."), Named("a", "Last."));
        record.Keep(Coded(last, nothing));
        using (var store = EventStore.Open(record.File))
            store.Keep(
                [Coded(first, nothing), new(last, null, null)],
                _ => new CodedArticle([CodedNews.Bare with { Trigger = new Quote(0, 4), Actors = [] }], [])
            );
        Assert.Equal(["Last.,1"], record.Query("SELECT text, (SELECT count(*) FROM events) FROM articles"));
    }

    [Fact]
    public void Codes_again_when_asked_to()
    {
        record.Keep(Coded(article, nothing));
        using (var store = EventStore.Open(record.File))
            Assert.Equal(
                new Counts(0, 0, 1, 0),
                store.Keep([Coded(article, CodedNews.Coded)], _ => nothing, again: true)
            );
        Assert.Equal(["1,2"], record.Query("SELECT count(DISTINCT article_id), count(*) FROM events"));
    }

    [Fact]
    public void Forgets_a_problem_once_its_article_was_read()
    {
        record.Keep(
            Problem(new ReadingProblem("a.txt", null, "empty")),
            Problem(new ReadingProblem("b.txt", null, "empty")),
            Problem(new ReadingProblem("c.jsonl", 3, "no text", "c"))
        );
        record.Keep(Coded(Named("a", "Written now."), nothing), Coded(Named("c", "Found elsewhere."), nothing));
        Assert.Equal(["b.txt"], record.Query("SELECT source FROM problems"));
    }

    [Fact]
    public void Keeps_one_problem_for_a_line_and_all_of_a_file()
    {
        record.Keep(
            Problem(new ReadingProblem("a.jsonl", 3, "not JSON")),
            Problem(new ReadingProblem("a.warc", null, "record 1 is torn"))
        );
        record.Keep(
            Problem(new ReadingProblem("a.jsonl", 3, "no text")),
            Problem(new ReadingProblem("a.warc", null, "record 7 is torn"))
        );
        Assert.Equal(
            ["no text", "record 1 is torn", "record 7 is torn"],
            record.Query("SELECT reason FROM problems ORDER BY reason")
        );
    }

    [Fact]
    public void Keeps_problems_of_another_standard_input()
    {
        record.Keep(Problem(new ReadingProblem("-", 1, "not JSON")));
        record.Keep(
            Problem(new ReadingProblem("-", 1, "no text")),
            Coded(Named("a", "x") with { Source = "-:1" }, nothing)
        );
        Assert.Equal(["2"], record.Query("SELECT count(*) FROM problems"));
    }

    [Fact]
    public void Keeps_a_warning_beside_its_article()
    {
        var warning = Problem(new ReadingProblem("a.txt", null, "date is no date", "a", IsWarning: true));
        Assert.Equal(new Counts(1, 0, 0, 0), record.Keep(warning, Coded(Named("a", "x"), nothing)));
        Assert.Equal(new Counts(0, 1, 0, 0), record.Keep(warning, Coded(Named("a", "x"), nothing)));
        Assert.Equal(["true"], record.Query("SELECT warning FROM problems"));
    }

    [Fact]
    public void Survives_odd_characters_in_ids_and_texts()
    {
        var odd = Named("a\0' ; -- \uFFFD\t", "half \uFFFD of \0 a 🕊 and 'quotes'");
        record.Keep(Coded(odd, nothing));
        Assert.Equal(new Counts(0, 1, 0, 0), record.Keep(Coded(odd, nothing)));
        Assert.Equal(["28"], record.Query("SELECT length(text) FROM articles"));
    }
}
