using System.CommandLine;
using System.Globalization;
using Casus.App.Pipelines;
using Casus.App.Screen;

namespace Casus.App.Commands.Options;

/// <summary>
/// The option <c>--time-limit SECONDS</c>: how long one article may take before it is kept as a problem and the run
/// goes on.
/// </summary>
static class TimeLimitOption
{
    const int longest = 86_400;

    public static Option<double> Create() =>
        new("--time-limit")
        {
            Description =
                "Seconds for one article, and as many again for every million characters of it "
                + $"(default {NewsCoder.UsualTime.TotalSeconds:0}; 0 for no limit)",
            DefaultValueFactory = _ => NewsCoder.UsualTime.TotalSeconds,
            HelpName = "SECONDS",
            CustomParser = result =>
            {
                if (
                    double.TryParse(
                        result.Tokens[0].Value,
                        NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var seconds
                    )
                    && seconds <= longest
                )
                    return seconds;
                result.AddError($"--time-limit: must be seconds from 0 to {longest}, not '{result.Tokens[0].Value}'");
                return 0;
            },
        };

    /// <summary>
    /// The engine's parts under the limit that was given, with a watchdog on the error stream, above the bar where
    /// there is one.
    /// </summary>
    public static Pipeline Limited(
        this Pipeline pipeline,
        double seconds,
        Terminal terminal,
        AddProgress? progress = null
    ) =>
        pipeline.With(TimeSpan.FromSeconds(seconds), new Watchdog(progress?.Error ?? terminal.Error), progress?.InHand);
}
