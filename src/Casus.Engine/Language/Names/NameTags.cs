namespace Casus.Language.Names;

/// <summary>The labels of the name finder: outside, and beginning and inside of each kind.</summary>
static class NameTags
{
    static readonly string[] names = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTHER", "I-OTHER"];

    public const int Count = 9;

    public static int Read(string name) => Array.IndexOf(names, name);

    public static string Name(int tag) => names[tag];

    /// <summary>
    /// Turns the labels of one sentence into names; an inside label without its beginning begins a name.
    /// </summary>
    /// <param name="tags">The labels of the sentence.</param>
    /// <param name="first">Index of its first token in the document.</param>
    /// <param name="mentions">Where the names are added.</param>
    public static void Collect(ReadOnlySpan<byte> tags, int first, List<NameMention> mentions)
    {
        for (var i = 0; i < tags.Length; )
        {
            var start = i++;
            if (tags[start] == 0)
                continue;
            var kind = (tags[start] + 1) / 2;
            while (i < tags.Length && tags[i] == kind * 2)
                i++;
            mentions.Add(new NameMention(first + start, first + i, (NameKind)kind));
        }
    }
}
