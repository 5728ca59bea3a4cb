using System.Collections.Concurrent;
using Casus.Reading;

namespace Casus.App.Pipelines;

/// <summary>
/// How much is done of the articles that were begun, so that a bar moves within one long article too. Any thread tells,
/// any thread asks.
/// </summary>
public sealed class WorkInHand
{
    readonly ConcurrentDictionary<Piece, bool> pieces = [];
    long begun;

    /// <summary>The part that is done of all characters begun, from 0 to 1; 1 where nothing was.</summary>
    public double Share =>
        Interlocked.Read(ref begun) is > 0 and var all ? 1 - pieces.Keys.Sum(piece => piece.Left) / all : 1;

    /// <summary>Notes that the work on an article begins; it ends when the result is disposed of.</summary>
    public Piece Begin(Article article)
    {
        var piece = new Piece(this, article.Text.Length);
        Interlocked.Add(ref begun, article.Text.Length);
        pieces[piece] = true;
        return piece;
    }

    /// <summary>One article at work.</summary>
    public sealed class Piece(WorkInHand owner, int characters) : IDisposable
    {
        /// <summary>Characters that are still to do.</summary>
        public double Left { get; private set; } = characters;

        /// <summary>Notes how much is done, from 0 to 1.</summary>
        public void Advance(double done) => Left = characters * (1 - done);

        public void Dispose() => owner.pieces.TryRemove(this, out _);
    }
}
