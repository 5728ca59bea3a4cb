using Casus.Language.Neural;
using Casus.Lexicons;

namespace Casus.Tests.Language.Neural;

public class ModelTests
{
    [Fact]
    public void Saves_what_it_loaded()
    {
        using var stream = EmbeddedFiles.Open("models/english.model");
        var original = new MemoryStream();
        stream.CopyTo(original);
        original.Position = 0;
        var copy = new MemoryStream();
        Model.Read(original).Write(copy);
        Assert.True(original.ToArray().AsSpan().SequenceEqual(copy.ToArray()));
    }

    [Fact]
    public void Refuses_a_file_that_is_no_model()
    {
        var stream = new MemoryStream([5, (byte)'h', (byte)'e', (byte)'l', (byte)'l', (byte)'o']);
        Assert.Throws<InvalidDataException>(() => Model.Read(stream));
    }
}
