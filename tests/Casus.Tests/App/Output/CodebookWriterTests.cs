using Casus.App.Output;
using Casus.Coding;
using Casus.Coding.Frames;

namespace Casus.Tests.App.Output;

public class CodebookWriterTests
{
    static readonly string codebook = Written(FrameTable.Load([]).Frames);

    [Fact]
    public void Defines_every_type_mode_context_and_sector()
    {
        var types = Enum.GetValues<EventType>().Where(type => type != EventType.None).ToList();
        Assert.All(types, type => Assert.Contains($"\n## {type}\n", codebook));
        Assert.All(types, type => Assert.NotEmpty(Plover.Definition(type, null)));
        foreach (var (type, mode) in types.SelectMany(type => Plover.Modes(type).Select(mode => (type, mode))))
        {
            Assert.Contains($"\n### {type}/{mode}\n", codebook);
            Assert.NotEmpty(Plover.Definition(type, mode));
        }
        Assert.All(
            Plover.Contexts.Concat(Plover.Sectors),
            pair => Assert.Contains($"| `{pair.Key}` | {pair.Value} |", codebook)
        );
        Assert.All(Plover.Contexts.Concat(Plover.Sectors), pair => Assert.NotEmpty(pair.Value));
    }

    [Fact]
    public void Lists_the_words_and_examples_of_a_mode()
    {
        var reader = new FrameReader();
        reader.Add(
            "test.frames",
            [
                "== call",
                "verb phone, ring up",
                "CONSULT/phone 041: subject > object",
                "+ Kenya rang up Norway. => CONSULT/phone KEN > NOR",
                "- Nobody rang.",
            ]
        );
        reader.Finish();
        Assert.Contains(
            "### CONSULT/phone\n\nScore 1.5. "
                + Plover.Definition(EventType.CONSULT, "phone")
                + "\n\nCAMEO: 041\n\nVerbs: phone, ring up\n\n- Kenya rang up Norway. *KEN → NOR*\n",
            Written(reader.Frames)
        );
    }

    [Fact]
    public void Stays_a_text_that_people_can_read() => Assert.InRange(codebook.Count(c => c == '\n'), 300, 3000);

    static string Written(IReadOnlyList<Frame> frames)
    {
        var writer = new StringWriter { NewLine = "\n" };
        CodebookWriter.Write(writer, frames);
        return writer.ToString();
    }
}
