namespace Casus.Evaluation;

/// <summary>A coded event with its confidence, and whether an annotated one stands there and has its type.</summary>
readonly record struct JudgedEvent(double Confidence, bool IsFound, bool IsTyped);

/// <summary>
/// Events of which the confidence lies in one tenth of the scale (0 for those from 0 to 0.1, 9 for those from 0.9 to 1):
/// their mean confidence, and the shares that are found and typed right.
/// </summary>
readonly record struct ConfidenceTenth(int Tenth, int Events, double Confidence, double Found, double Typed);

/// <summary>
/// Whether the confidence of coded events means what it says: how far it is from the share that is right, and whether
/// it is higher where the event is right.
/// </summary>
sealed class Calibration(IReadOnlyList<JudgedEvent> events)
{
    const int tenths = 10;

    // Written with two digits, .3 may be a little less than three tenths.
    const double rounding = 1e-9;

    public int Events => events.Count;

    public double Confidence => events.Count == 0 ? 0 : events.Average(one => one.Confidence);

    /// <summary>The reliability table: the tenths with an event, in order.</summary>
    public IReadOnlyList<ConfidenceTenth> Tenths =>
        [
            .. events
                .GroupBy(one => Math.Clamp((int)(one.Confidence * tenths + rounding), 0, tenths - 1))
                .OrderBy(group => group.Key)
                .Select(group => new ConfidenceTenth(
                    group.Key,
                    group.Count(),
                    group.Average(one => one.Confidence),
                    Share(group, one => one.IsFound),
                    Share(group, one => one.IsTyped)
                )),
        ];

    /// <summary>
    /// Expected calibration error (Naeini et al. 2015): how far the mean confidence of a tenth is from the share that is
    /// right, averaged over the events.
    /// </summary>
    public double Error(Func<ConfidenceTenth, double> right) =>
        Tenths.Sum(tenth => tenth.Events * Math.Abs(tenth.Confidence - right(tenth))) / Math.Max(events.Count, 1);

    /// <summary>
    /// The area under the ROC curve: how probably one that is right has a higher confidence than one that is not, equal
    /// ones counting half. Null where all are right, or none.
    /// </summary>
    public double? Area(Func<JudgedEvent, bool> isRight)
    {
        var (right, wrong, ordered) = (0L, 0L, 0.0);
        foreach (var equal in events.GroupBy(one => one.Confidence).OrderBy(group => group.Key))
        {
            var (rightHere, wrongHere) = (equal.Count(isRight), equal.Count(one => !isRight(one)));
            ordered += rightHere * (wrong + wrongHere / 2.0);
            (right, wrong) = (right + rightHere, wrong + wrongHere);
        }
        return right == 0 || wrong == 0 ? null : ordered / right / wrong;
    }

    static double Share(IEnumerable<JudgedEvent> events, Func<JudgedEvent, bool> isRight) =>
        events.Average(one => isRight(one) ? 1.0 : 0);
}
