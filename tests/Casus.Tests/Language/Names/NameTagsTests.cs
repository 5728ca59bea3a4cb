using Casus.Language;
using Casus.Language.Names;

namespace Casus.Tests.Language.Names;

public class NameTagsTests
{
    [Fact]
    public void Collects_names_and_lets_a_stray_inside_label_begin_one()
    {
        var mentions = new List<NameMention>();
        NameTags.Collect(
            [.. new[] { "B-PER", "I-PER", "O", "I-ORG", "B-ORG", "I-LOC" }.Select(name => (byte)NameTags.Read(name))],
            10,
            mentions
        );
        Assert.Equal(
            [
                new NameMention(10, 12, NameKind.Person),
                new NameMention(13, 14, NameKind.Organisation),
                new NameMention(14, 15, NameKind.Organisation),
                new NameMention(15, 16, NameKind.Place),
            ],
            mentions
        );
    }
}
