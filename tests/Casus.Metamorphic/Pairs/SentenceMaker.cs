using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>Draws sentences: the same seed gives the same ones.</summary>
sealed class SentenceMaker(TemplateSet templates, Random random)
{
    static readonly DateOnly firstDay = new(2023, 3, 1);

    // Whose words are reported.
    static readonly string[] sources = ["government", "minister", "ministry", "police", "army", "opposition"];

    public Sentence Draw()
    {
        var mood = One(templates.Moods);
        var shape = One([.. templates.Shapes.Where(shape => mood.Name == "told" || !shape.PastOnly)]);
        var act = One(templates.Acts);
        var countries = Three();
        var time =
            act.Untimed || mood.Times == "never"
                ? null
                : One([.. templates.Times.Where(time => time.When == mood.Times)]);
        return new()
        {
            Act = Told(act, mood),
            Other = Told(
                One([
                    .. templates.Acts.Where(other =>
                        other.Actors.Intersect(act.Actors).Any() && other.Recipients.Intersect(act.Recipients).Any()
                    ),
                ]),
                templates.Moods.First(mood => mood.Name == "told")
            ),
            A = Party(One(act.Actors), countries[0]),
            B = Party(One(act.Recipients), countries[1]),
            Source = Party(One(sources), countries[2]),
            Shape = shape,
            Line = random.Next(shape.Lines.Length),
            Time = time,
            DaysAway = time?.When == "ahead" ? random.Next(2, 7) : -random.Next(1, 7),
            Published = firstDay.AddDays(random.Next(200)),
            InA = random.Next(2) == 0,
            CityAt = random.Next(10),
        };
    }

    /// <summary>Another number below a count than the one given.</summary>
    public int Another(int number, int count) => (number % count + random.Next(1, count)) % count;

    public T One<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public int Between(int first, int last) => random.Next(first, last + 1);

    ActChoice Told(Act act, Mood mood)
    {
        var line = random.Next(act.Verbs.Length);
        return new(
            act,
            line,
            random.Next(act.Verbs[line].Length),
            act.Passive is not null && random.Next(2) == 0,
            mood
        );
    }

    PartyChoice Party(string kind, Country country) =>
        new(One([.. templates.Parties[kind]]), country, random.Next(12), random.Next(12));

    Country[] Three()
    {
        var all = templates.Countries.ToArray();
        random.Shuffle(all);
        return all[..3];
    }
}
