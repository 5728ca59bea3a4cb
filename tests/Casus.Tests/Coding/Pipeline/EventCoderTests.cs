using Casus.Coding;

namespace Casus.Tests.Coding.Pipeline;

public class EventCoderTests
{
    [Fact]
    public void Says_nothing_of_a_text_without_acts_and_words()
    {
        var coded = Loaded.Coder.Code(Parsed.ByAnalyser("It rained."));
        Assert.Empty(coded.Events);
        Assert.Empty(coded.Statements);
    }

    [Fact]
    public void Lets_an_attack_on_nobody_named_hit_its_place()
    {
        const string text = "Kenya fired missiles at Mogadishu.";
        var hit = Assert.Single(Assert.Single(Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events).Recipients);
        Assert.Equal("SOM", hit.Actor.Code);
    }

    [Fact]
    public void Gives_each_event_an_id_of_its_own()
    {
        var events = Loaded.Coder.Code(Parsed.ByAnalyser("Kenya criticised Norway. Kenya criticised Chile.")).Events;
        Assert.Equal(2, events.Select(coded => coded.Id).Distinct().Count());
    }

    [Fact]
    public void Keeps_the_words_by_which_an_act_is_found_elsewhere() =>
        Assert.NotEmpty(
            Assert.Single(Loaded.Coder.Code(Parsed.ByAnalyser("Kenya criticised Norway.")).Events).Telling!.Terms
        );

    [Fact]
    public void Explains_only_where_it_is_asked()
    {
        var document = Parsed.ByAnalyser("Kenya criticised Norway.");
        Assert.Empty(Loaded.Coder.Code(document).Explanations);
        document.Trace = new Casus.Language.Trace();
        Assert.Single(Loaded.Coder.Code(document).Explanations);
    }

    [Fact]
    public void Shows_what_became_of_each_match()
    {
        var steps = Loaded.Coder.Steps(Parsed.ByAnalyser("Kenya criticised Norway, and somebody met somebody."));
        Assert.Equal([EventType.ACCUSE], steps.Matches.Select(matched => matched.Event?.Type).OfType<EventType>());
        Assert.Contains(steps.Matches, matched => matched.Event is null);
    }

    [Fact]
    public void Has_no_mistakes_in_its_lexicon() => Assert.Empty(Loaded.Coder.Problems);

    [Fact]
    public void Codes_on_many_threads_as_on_one()
    {
        const string text = "The Kenyan president visited Norway on Monday. Police arrested ten protesters in Nairobi.";
        var alone = Shown(text);
        Assert.All(
            Enumerable.Range(0, 8).AsParallel().Select(_ => Shown(text)).ToList(),
            shown => Assert.Equal(alone, shown)
        );
    }

    static string Shown(string text) =>
        string.Join(
            "; ",
            Loaded.Coder.Code(Parsed.ByAnalyser(text)).Events.Select(e => $"{e.Id} {e.Type} {e.Date?.Value}")
        );
}
