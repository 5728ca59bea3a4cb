using Casus.Coding.Frames;
using Casus.Language;

namespace Casus.Tests.Coding.Frames;

public class FrameTableTests
{
    static FrameTable Table(string lines, string? own = null)
    {
        var reader = new FrameReader();
        reader.Add("test.frames", lines.Split('\n'));
        if (own is not null)
            reader.Add("own.frames", own.Split('\n'), own: true);
        reader.Finish();
        Assert.Empty(reader.Problems);
        return new FrameTable(reader);
    }

    static string[] Tried(FrameTable table, string lemma, Upos upos, Features features = Features.None)
    {
        var token = new Token
        {
            Lemma = lemma,
            Upos = upos,
            Features = features,
        };
        var tried = new List<string>();
        foreach (var candidate in table.For(token))
            tried.Add($"{candidate.Predicate}:{candidate.Reading.Line}");
        return [.. tried];
    }

    [Fact]
    public void Tries_longer_predicates_first_then_those_with_more_conditions_and_a_bare_nothing_last()
    {
        var table = Table(
            """
            == call
            verb call
            nothing
            REQUEST: subject > on
            nothing when object doctor
            == call off
            verb call off
            REJECT: subject
            """
        );
        Assert.Equal(["call off:8", "call:5", "call:4", "call:3"], Tried(table, "call", Upos.VERB));
    }

    [Fact]
    public void Tries_a_users_own_entry_before_those_built_in()
    {
        var table = Table("== a\nverb call\nREQUEST: subject when object any", "== b\nverb call\nnothing");
        Assert.Equal(["call:3", "call:3"], Tried(table, "call", Upos.VERB));
        Assert.True(table.For(new Token { Lemma = "call", Upos = Upos.VERB })[0].Reading.Frame.IsOwn);
    }

    [Theory]
    [InlineData("state", Upos.NOUN, "state of emergency:3")]
    [InlineData("meeting", Upos.NOUN, "cabinet meeting:3")]
    [InlineData("Meeting", Upos.PROPN, "cabinet meeting:3")]
    [InlineData("emergency", Upos.NOUN, "")]
    [InlineData("state", Upos.VERB, "")]
    public void Finds_a_noun_by_the_head_of_its_phrase(string lemma, Upos upos, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", Tried(Table("== test\nnoun state of emergency, cabinet meeting\nnothing"), lemma, upos))
        );

    [Theory]
    [InlineData(Features.None, "")]
    [InlineData(Features.Participle, "close:3")]
    public void Finds_a_verb_behind_an_adjective_that_is_a_participle(Features features, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", Tried(Table("== test\nverb close\nnothing"), "close", Upos.ADJ, features))
        );

    [Theory]
    [InlineData("nothing when object deal", SlotKind.Object, true)]
    [InlineData("nothing when object ASSAULT", SlotKind.Object, true)]
    [InlineData("nothing when object actor", SlotKind.Object, false)]
    [InlineData("nothing when clause will", SlotKind.Clause, false)]
    [InlineData("nothing unless object deal", SlotKind.Object, false)]
    [InlineData("CONSULT: subject > clause", SlotKind.Clause, true)]
    [InlineData("CONSULT: clause-subject", SlotKind.Clause, true)]
    public void Says_whether_a_reading_speaks_of_what_fills_a_slot(string line, SlotKind kind, bool takesOver) =>
        Assert.Equal(takesOver, Assert.Single(Table($"== test\nverb test\n{line}").Frames[0].Readings).TakesOver(kind));

    [Theory]
    [InlineData("AID: subject > to", true)]
    [InlineData("AID: subject > to alone", false)]
    [InlineData("CONSULT: subject > with", false)]
    [InlineData("CONSULT: subject > with together", true)]
    public void Says_whether_one_party_alone_makes_no_event(string line, bool wantsTwo) =>
        Assert.Equal(wantsTwo, Table($"== test\nverb test\n{line}").Frames[0].Readings[0].WantsTwo);

    [Theory]
    [InlineData("CONSULT: subject > object", true, false)]
    [InlineData("CONSULT: subject > of when object deal", true, true)]
    [InlineData("CONSULT: subject > with", false, false)]
    public void Says_whether_a_reading_uses_object_and_of(string line, bool usesObject, bool usesOf)
    {
        var reading = Table($"== test\nverb test\n{line}").Frames[0].Readings[0];
        Assert.Equal((usesObject, usesOf), (reading.UsesObject, reading.UsesOf));
    }
}
