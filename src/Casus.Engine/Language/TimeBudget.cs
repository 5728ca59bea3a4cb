using System.Diagnostics;
using System.Globalization;

namespace Casus.Language;

/// <summary>
/// How long the work on one article may take, in time of the clock. The steps of the engine ask between sentences;
/// whoever made the budget
/// catches <see cref="OverBudgetException"/>. One budget serves one article.
/// </summary>
/// <param name="limit">The time from now on; zero or less for no limit.</param>
/// <param name="stop">Ends the work early, with an <see cref="OperationCanceledException"/>, where nobody waits for it
/// any more.</param>
public sealed class TimeBudget(TimeSpan limit, CancellationToken stop = default)
{
    const int unit = 1 << 20;

    static readonly TimeSpan shortest = TimeSpan.FromSeconds(0.1);

    readonly long started = Stopwatch.GetTimestamp();

    /// <summary>
    /// A budget that grows with the text: so much time, and as much again for every million characters.
    /// </summary>
    public static TimeBudget For(string text, TimeSpan limit, CancellationToken stop = default) =>
        new(limit * (1 + (double)text.Length / unit), stop);

    /// <summary>Throws where the time is spent.</summary>
    /// <param name="step">What is being done, for the message: "finding actors".</param>
    /// <exception cref="OverBudgetException">More time has gone than the limit allows.</exception>
    /// <exception cref="OperationCanceledException">The work was called off.</exception>
    public void Check(string step)
    {
        stop.ThrowIfCancellationRequested();
        if (limit > TimeSpan.Zero && Stopwatch.GetElapsedTime(started) > limit)
            throw new OverBudgetException(
                limit < shortest
                    ? $"gave up after less than 0.1 s, while {step}"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"gave up after {limit.TotalSeconds:0.#} s, while {step}"
                    )
            );
    }
}

/// <summary>
/// The work on an article took longer than its budget allows; the message says how long and at what step.
/// </summary>
public sealed class OverBudgetException(string message) : Exception(message);
