using Casus.Coding;
using Casus.Reading;

namespace Casus.App.Output;

/// <summary>
/// Prints what was coded, article by article; after each call everything is on its way to the reader.
/// </summary>
interface IEventWriter : IDisposable
{
    void Write(Article article, CodedArticle coded);

    /// <summary>Notes that an article could not be read, where the format has a place for that.</summary>
    void Write(ReadingProblem problem);
}
