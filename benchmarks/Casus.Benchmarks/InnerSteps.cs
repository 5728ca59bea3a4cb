using BenchmarkDotNet.Attributes;
using Casus.Coding;
using Casus.Coding.Pipeline;
using Casus.Language;
using Casus.Language.Pipeline;
using Casus.Language.Tokens;
using Casus.Reading;

namespace Casus.Benchmarks;

/// <summary>The inner steps over one short article: time and allocations of each.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class InnerSteps
{
    readonly Article article = new()
    {
        Id = "bench",
        Date = new DateOnly(2024, 6, 18),
        Text = """
            The president of Kenya visited Paris on Monday and signed a trade agreement with his French counterpart. Talks
            between the two countries had stalled last year after France cut its aid. "We will not go
            back to those days," the foreign minister told reporters.

            Opposition lawmakers accused the government of selling out. Police arrested twelve protesters outside the parliament in
            Nairobi, while the African Union called on both sides to show restraint. The army
            denied that it had moved troops to the border with Somalia.
            """,
    };

    readonly Tokeniser tokeniser = new();
    LanguageAnalyser analyser = null!;
    EventCoder coder = null!;
    Document document = null!;

    [GlobalSetup]
    public void Load()
    {
        analyser = LanguageAnalyser.Load();
        coder = EventCoder.Load();
        document = analyser.Analyse(article);
    }

    [Benchmark]
    public Document Words_and_sentences()
    {
        var cut = new Document(article);
        tokeniser.Tokenise(cut);
        return cut;
    }

    [Benchmark]
    public Document Whole_analysis() => analyser.Analyse(article);

    [Benchmark]
    public CodedArticle Coding() => coder.Code(document);
}
