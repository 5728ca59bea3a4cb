using Casus.Coding;
using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Tests.Coding.Frames;

public class FrameReaderTests
{
    static FrameReader Read(string lines, string? own = null)
    {
        var reader = new FrameReader();
        reader.Add("lexicon/frames/test.frames", lines.Split('\n'));
        if (own is not null)
            reader.Add("own/frames/test.frames", own.Split('\n'), own: true);
        reader.Finish();
        return reader;
    }

    static FrameReading Reading(string line)
    {
        var reader = Read($"@arms = rifle, @bombs\n@bombs = bomb, hand grenade\n== test\nverb test\n{line}");
        Assert.Empty(reader.Problems);
        return Assert.Single(Assert.Single(reader.Frames).Readings);
    }

    [Fact]
    public void Reads_an_entry()
    {
        var frame = Assert.Single(
            Read(
                """
                == visit
                verb visit, pay visit
                noun state visit
                passive noun reception
                adjective present
                CONSULT/visit 042 economic: subject > object | in alone
                nothing when object museum
                + Kenya visited Chad. => CONSULT/visit KEN > TCD
                - Kenya visited the museum.
                """
            ).Frames
        );
        Assert.Equal("test/visit", frame.Rule);
        Assert.Equal(
            ["Verb visit", "Verb pay visit", "Noun state visit", "PassiveNoun reception", "Adjective present"],
            frame.Predicates.Select(predicate => $"{predicate.Kind} {predicate}")
        );
        Assert.Equal([EventType.CONSULT, EventType.None], frame.Readings.Select(reading => reading.Type));
        Assert.Equal([8, 9], frame.Examples.Select(example => example.Line));
        Assert.Equal(8, frame.Written.Count);
    }

    [Fact]
    public void Reads_a_reading()
    {
        var reading = Reading("CONSULT/visit 042 economic: subject, by > object, to | in together when object place");
        Assert.Equal(
            (EventType.CONSULT, "visit", "042", true, false),
            (reading.Type, reading.Mode, reading.Cameo, reading.Together, reading.Alone)
        );
        Assert.Equal(["economic"], reading.Contexts);
        Assert.Equal("object place", Assert.Single(reading.Conditions).Text);
    }

    [Theory]
    [InlineData("CONSULT: subject, by > object, to | in", "subject by", "object to | in")]
    [InlineData("CONSULT: - > toward", "", "towards")]
    [InlineData("CONSULT: clause-subject", "clause-subject", "")]
    public void Reads_the_slots_of_the_roles(string line, string actors, string recipients)
    {
        var reading = Reading(line);
        Assert.Equal((actors, recipients), (Shown(reading.Actors), Shown(reading.Recipients)));

        static string Shown(SlotChoice choice) =>
            string.Join(" | ", choice.Alternatives.Select(slots => string.Join(" ", slots)));
    }

    [Theory]
    [InlineData("nothing when object EVENT, actor, place", Asked.Event | Asked.Actor | Asked.Place)]
    [InlineData("nothing when object any", Asked.Anything)]
    [InlineData("nothing when subject several", Asked.Several)]
    [InlineData("nothing when with others", Asked.Others)]
    [InlineData("nothing when clause must, will", Asked.Duty | Asked.Ahead)]
    [InlineData("nothing when clause that, not", Asked.Finite | Asked.Denied)]
    // In other slots these are words.
    [InlineData("nothing when object must, will, that, not", Asked.Nothing)]
    public void Reads_what_conditions_ask_by_a_word(string line, Asked asked) =>
        Assert.Equal(asked, Assert.Single(Reading(line).Conditions).Test.Asked);

    [Theory]
    [InlineData("nothing when object deal, peace deal", "deal", "peace deal", "", "")]
    [InlineData("nothing when object @arms", "rifle bomb", "hand grenade", "", "")]
    [InlineData("nothing when object ASSAULT, .MIL, .IGO", "", "", "ASSAULT", "MIL IGO")]
    [InlineData("nothing when clause must, leave", "leave", "", "", "")]
    public void Reads_the_words_types_and_sectors_of_conditions(
        string line,
        string lemmas,
        string phrases,
        string types,
        string sectors
    )
    {
        var test = Assert.Single(Reading(line).Conditions).Test;
        Assert.Equal(lemmas, string.Join(" ", test.Lemmas));
        Assert.Equal(phrases, string.Join(", ", test.Phrases.Select(phrase => string.Join(' ', phrase))));
        Assert.Equal(types, string.Join(" ", test.Types));
        Assert.Equal(sectors, string.Join(" ", test.Sectors));
    }

    [Fact]
    public void Reads_what_must_and_what_must_not_hold()
    {
        var conditions = Reading("nothing when object deal; negated unless subject actor; clause will").Conditions;
        Assert.Equal(
            [("object deal", false), ("negated", false), ("subject actor", true), ("clause will", true)],
            conditions.Select(condition => (condition.Text, condition.Unless))
        );
        Assert.Null(conditions[1].Slot);
    }

    [Theory]
    [InlineData("CONSULT: subject > nearby", "no slot: 'nearby'")]
    [InlineData("CONSOLE: subject", "no PLOVER type: 'CONSOLE'")]
    [InlineData("None: subject", "no PLOVER type: 'None'")]
    [InlineData("CONSULT/stroll: subject", "no mode")]
    [InlineData(": subject", "a reading starts with its type")]
    [InlineData("CONSULT subject", "neither verb, noun, example nor")]
    [InlineData("nothing when object", "a condition is 'slot words': 'object'")]
    [InlineData("nothing when object deal, deal", "stands twice in the condition: 'deal'")]
    [InlineData("nothing when object @songs", "no word list of that name: '@songs'")]
    [InlineData("nothing when object .XYZ", "no sector of PLOVER and no code of bodies: '.XYZ'")]
    [InlineData("nothing unless object deal when clause will", "neither verb, noun, example nor")]
    [InlineData("verb test", "stands twice in the entry: 'test'")]
    [InlineData("+ Kenya came.", "an example is '+ sentence => TYPE A > B' or '- sentence'")]
    [InlineData("- Kenya came. => CONSULT KEN > -", "an example is '+ sentence => TYPE A > B' or '- sentence'")]
    [InlineData("+ Kenya came. => COMING KEN > -", "no PLOVER type: 'COMING'")]
    [InlineData("+ Kenya came. => CONSULT KEN > - soonish", "no status: 'soonish'")]
    public void Tells_what_is_written_wrongly(string line, string message)
    {
        var problems = Read($"== test\nverb test\nnothing when object any\n{line}").Problems;
        Assert.Contains(message, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verb test", 1, "outside an entry (== name): 'verb test'")]
    [InlineData("== test\nverb test", 1, "no words or no reading: '== test'")]
    [InlineData(
        "== test\nverb test\nnothing\n== test\nverb try\nnothing",
        4,
        "the entry's name is missing or was used before: 'test'"
    )]
    [InlineData("@arms =", 1, "a word list is written '@name = word, word': '@arms ='")]
    [InlineData("@arms = gun, gun", 1, "stands twice in @arms: 'gun'")]
    public void Tells_where_entries_and_lists_are_written_wrongly(string lines, int line, string message) =>
        Assert.Contains((line, message), Read(lines).Problems.Select(problem => (problem.Line, problem.Message)));

    [Fact]
    public void Lets_an_own_entry_take_the_place_of_one_by_its_name()
    {
        var reader = Read("== test\nverb test\nnothing", "== test\nverb try\nCONSULT: subject");
        Assert.Empty(reader.Problems);
        Assert.Equal("try", Assert.Single(reader.Frames).Predicates.Single().ToString());
    }

    [Fact]
    public void Lets_an_empty_own_entry_take_one_away()
    {
        var reader = Read("== test\nverb test\nnothing", "== test");
        Assert.Empty(reader.Problems);
        Assert.Empty(Assert.Single(reader.Frames).Readings);
    }

    [Fact]
    public void Reads_the_events_that_an_example_expects()
    {
        var example = ExampleReader.Read(
            3,
            "+ Kenya will visit Chad. => CONSULT/visit KEN.GOV > TCD MLI future => AID KEN > -"
        );
        Assert.Equal("Kenya will visit Chad.", example.Text);
        var (first, second) = (example.Expected[0], example.Expected[1]);
        Assert.Equal((EventType.CONSULT, "visit", EventStatus.Future), (first.Type, first.Mode, first.Status));
        Assert.Equal(["KEN.GOV"], first.Actors);
        Assert.Equal(["TCD", "MLI"], first.Recipients);
        Assert.Equal((EventType.AID, EventStatus.Actual), (second.Type, second.Status));
        Assert.Empty(second.Recipients);
    }
}
