using Casus.Metamorphic.Codings;
using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>The kinds of change. Each makes a second sentence of a first, or none where there is nothing to change.</summary>
sealed class Changes(SentenceMaker maker)
{
    public (string Kind, Func<Sentence, Pair?> Make)[] All =>
        [("voice", Voice), ("swap", Swap), ("words", Words), ("date", Date), ("order", Order), ("names", Names)];

    Pair? Voice(Sentence first) =>
        first.Act.Act.Passive is null
            ? null
            : Alike(
                "voice",
                first with
                {
                    Act = first.Act with { Passive = false },
                },
                first with
                {
                    Act = first.Act with { Passive = true },
                }
            );

    /// <summary>The countries of actor and recipient change places, and so do their codes.</summary>
    Pair? Swap(Sentence first)
    {
        var (one, two) = (first.A.Country, first.B.Country);
        string Swapped(string party) =>
            party.StartsWith(one.Code, StringComparison.Ordinal) ? two.Code + party[3..]
            : party.StartsWith(two.Code, StringComparison.Ordinal) ? one.Code + party[3..]
            : party;
        var second = first with { A = first.A with { Country = two }, B = first.B with { Country = one } };
        return new("swap", first, second, act => act.With(Swapped));
    }

    /// <summary>Another verb or noun that is coded alike.</summary>
    Pair? Words(Sentence first)
    {
        var seconds = new List<Sentence>();
        if (first.Act.Alike.Length is var verbs and > 1)
            seconds.Add(first with { Act = first.Act with { VerbAt = maker.Another(first.Act.VerbAt, verbs) } });
        if (first.A.Form.Alternatives is var ofA and > 1)
            seconds.Add(first with { A = first.A with { Word = maker.Another(first.A.Word, ofA) } });
        if (first.B.Form.Alternatives is var ofB and > 1)
            seconds.Add(first with { B = first.B with { Word = maker.Another(first.B.Word, ofB) } });
        return seconds.Count == 0 ? null : Alike("words", first, maker.One(seconds));
    }

    /// <summary>Published and told so much later; the dates of the events are later by as much, and nothing else.</summary>
    Pair? Date(Sentence first)
    {
        if (first.Time is not { } time)
            return null;
        var count = maker.Between(1, time.Unit == Unit.Days ? 20 : 3);
        // A day that every month has, so that months later it is the same one.
        var published =
            time.Unit == Unit.Months ? new DateOnly(first.Published.Year, first.Published.Month, 12) : first.Published;
        var earlier = first with { Published = published };
        var later = earlier with { Published = TimePhrase.Later(published, time.Unit, count) };
        return new(
            "date",
            earlier,
            later,
            act => act with { Date = act.Date is null ? null : DateShift.Later(act.Date, time.Unit, count) }
        );
    }

    Pair? Order(Sentence first) =>
        first.Shape.Lines.Length is var lines and > 1
            ? Alike("order", first, first with { Line = maker.Another(first.Line, lines) })
            : null;

    /// <summary>Another person, ministry or city of the same country.</summary>
    Pair? Names(Sentence first)
    {
        var seconds = new List<Sentence>();
        if (first.Has("{place}"))
            seconds.Add(first with { CityAt = maker.Another(first.CityAt, first.Cities) });
        if (Renamed(first.A) is { } a)
            seconds.Add(first with { A = a });
        if (Renamed(first.B) is { } b)
            seconds.Add(first with { B = b });
        if (first.Has("{source}") && Renamed(first.Source) is { } source)
            seconds.Add(first with { Source = source });
        return seconds.Count == 0 ? null : Alike("names", first, maker.One(seconds));
    }

    PartyChoice? Renamed(PartyChoice party) =>
        party.Form.Names(party.Country) is var names and > 1
            ? party with
            {
                Name = maker.Another(party.Name, names),
            }
            : null;

    static Pair Alike(string kind, Sentence first, Sentence second) => new(kind, first, second, act => act);
}
