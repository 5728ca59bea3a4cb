using Casus.Coding.Factuality;

namespace Casus.Tests.Coding.Factuality;

public class SignatureTests
{
    static string Of(string signature, string cue)
    {
        Assert.True(Signature.TryParse(signature, out var read));
        Assert.True(FactValue.TryParse(cue, out var value));
        var made = read.Of(value);
        return made + (made.Ahead ? " ahead" : "");
    }

    [Theory]
    [InlineData("CT+/CT-", "CT+", "CT+")]
    [InlineData("CT+/CT-", "CT-", "CT-")]
    [InlineData("CT-/CT+", "CT+", "CT-")]
    [InlineData("CT-/CT+", "CT-", "CT+")]
    [InlineData("PR+/Uu ahead", "CT+", "PR+ ahead")]
    [InlineData("PR+/Uu ahead", "CT-", "Uu ahead")]
    [InlineData("Uu/Uu", "CT+", "Uu")]
    public void Turns_the_value_of_its_cue(string signature, string cue, string expected) =>
        Assert.Equal(expected, Of(signature, cue));

    [Theory]
    [InlineData("CT+/CT-", "PS+", "PS+")]
    [InlineData("CT-/CT+", "PR+", "PR-")]
    [InlineData("PR+/PR-", "PS-", "PS-")]
    [InlineData("CT+/CT-", "Uu", "Uu")]
    public void Is_never_surer_than_its_cue(string signature, string cue, string expected) =>
        Assert.Equal(expected, Of(signature, cue));

    [Theory]
    [InlineData("CT+")]
    [InlineData("CT-")]
    [InlineData("Uu")]
    public void Presupposes_where_both_are_the_same(string cue) => Assert.Equal("CT+", Of("CT+/CT+", cue));

    [Fact]
    public void Keeps_what_lies_ahead_ahead() =>
        Assert.True(Signature.Transparent.Of(new FactValue(3, Ahead: true)).Ahead);

    [Theory]
    [InlineData("CT+")]
    [InlineData("CT+/XX")]
    [InlineData("CT+/CT+/CT+")]
    [InlineData("CT+/CT- soon")]
    public void Is_not_read_from_other_words(string text) => Assert.False(Signature.TryParse(text, out _));
}
