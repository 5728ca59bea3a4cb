using Casus.App.Web.Markup;
using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Web.Parts;

/// <summary>
/// The text of an article with what was read in it marked in place: the words of each act lead to its page, parties,
/// dates and places are tied to their acts, statements are tinted. What was rejected is struck through. The text itself
/// is never taken for markup.
/// </summary>
sealed class MarkedArticle(Article article, CodedArticle coded, ISet<string> rejected)
{
    readonly string text = article.Text;

    public Html Marked()
    {
        var acts = coded
            .Events.Select((act, number) => (act.Trigger, Event: act, Number: number))
            .OrderBy(act => act.Trigger.Start)
            .ThenByDescending(act => act.Trigger.End)
            .ThenBy(act => rejected.Contains(act.Event.Id))
            .ToList();
        var parts = coded
            .Events.SelectMany((act, number) => Parts(act).Select(words => (Words: words, Number: number)))
            .ToList();
        // Words of an act stay in one piece, so that they are one link.
        var whole = new List<(Quote Words, Event Event, int Number)>();
        foreach (var act in acts)
            if (whole.Count == 0 || act.Trigger.Start >= whole[^1].Words.End)
                whole.Add(act);
        var cuts = new SortedSet<int> { 0, text.Length };
        foreach (
            var words in whole
                .Select(act => act.Words)
                .Concat(parts.Select(part => part.Words))
                .Concat(coded.Statements.Select(statement => statement.Words))
        )
        {
            cuts.Add(words.Start);
            cuts.Add(words.End);
        }
        cuts.RemoveWhere(cut => whole.Exists(act => cut > act.Words.Start && cut < act.Words.End));

        var body = new Html(text.Length, 0);
        var from = 0;
        foreach (var to in cuts.Skip(1))
        {
            var words = new Quote(from, to);
            var act = whole.Find(act => act.Words == words);
            var ties = parts
                .Where(part => part.Words.Overlaps(words))
                .Select(part => part.Number)
                .Concat(
                    act.Event is null
                        ? []
                        : acts.Where(other => other.Trigger.Overlaps(words)).Select(other => other.Number)
                )
                .Distinct()
                .ToList();
            var said = coded
                .Statements.Index()
                .Where(statement => statement.Item.Words.Overlaps(words))
                .Select(statement => statement.Index)
                .ToList();
            body.Add(Piece(words, act.Event, ties, said));
            from = to;
        }
        return $"""<div class="text" lang="{article.Language ?? "en"}">{body}</div>""";
    }

    Html Piece(Quote words, Event? act, List<int> ties, List<int> said)
    {
        var inner = Html.Text(text[words.Start..words.End]);
        var classes = said.Count > 0 ? " said" : "";
        var numbers = string.Join(' ', ties);
        if (act is not null)
            return $"""<a class="act q{Plover.Quad(act.Type)} {act.Status.ToString().ToLowerInvariant()}{classes}" href="{
                Address.OfEvent(act.Id)}" data-acts="{numbers}" aria-describedby="act-{string.Join(" act-", ties)}">{
                (rejected.Contains(act.Id) ? (Html)$"<del>{inner}</del>" : inner)}</a>""";
        if (ties.Count > 0)
            return $"""<span class="part{classes}" data-acts="{numbers}" data-said="{string.Join(' ', said)}">{inner}</span>""";
        return said.Count > 0
            ? (Html)$"""<span class="said" data-said="{string.Join(' ', said)}">{inner}</span>"""
            : inner;
    }

    static IEnumerable<Quote> Parts(Event act)
    {
        foreach (var party in act.Actors.Concat(act.Recipients))
            yield return party.Words;
        foreach (var source in act.Attribution)
            yield return source.Speaker.Words;
        if (act.Date?.Words is { } date)
            yield return date;
        if (act.Place is { } place)
            yield return place.Words;
        foreach (var mention in act.Mentions)
            yield return mention;
    }
}
