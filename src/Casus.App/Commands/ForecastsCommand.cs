using System.CommandLine;
using Casus.Analysis.Forecasts;
using Casus.App.Commands.Options;
using Casus.App.Output;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;
using Casus.App.Store.Views;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus forecasts</c>: forecasts, what came of them, and how well each speaker did; <c>casus forecasts settle</c>
/// decides one by hand.
/// </summary>
static class ForecastsCommand
{
    static readonly string[] states = [.. Enum.GetNames<ForecastState>().Select(name => name.ToLowerInvariant())];

    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("forecasts", "List forecasts and what came of them, with scores by speaker");
        var database = DatabaseOption.Create();
        var speaker = TextOption.Create(
            "--speaker",
            "Only forecasts by people or organisations whose name or affiliation has these words",
            "NAME",
            Asked.Words
        );
        var state = TextOption.Create(
            "--state",
            $"Only those that are {string.Join(", ", states)}",
            "STATE",
            (name, text) => Asked.OneOf(name, text, states)
        );
        var about = TextOption.Create(
            "--about",
            "Only those about a country (name or code) or a group (EU, NATO …)",
            "ACTOR",
            Asked.Words
        );
        var outlet = TextOption.Create("--outlet", "Only those of an outlet", "NAME", Asked.Words);
        var type = TextOption.Create("--type", "Only those that forecast acts of this type", "TYPE", Asked.Type);
        var since = DayOption.Create("--since", "Only those made on this day or later");
        var most = NumberOption.Create("--limit", "How many are listed", 20);
        var all = new Option<bool>("--all") { Description = "Also those that name no act that the record can follow" };
        var format = ChoiceOption.Format("How to print: table or json", "table", "json");
        foreach (var option in new Option[] { speaker, state, about, outlet, type, since, most, all, format, database })
            command.Add(option);
        command.Add(SettleCommand.Create(terminal, records));
        command.SetAction(parsed =>
        {
            using var record = records.Read(parsed.GetValue(database)!);
            var wanted = new LedgerFilter
            {
                Speaker = parsed.GetValue(speaker),
                State = parsed.GetValue(state) is { } name ? Enum.Parse<ForecastState>(name, ignoreCase: true) : null,
                About = parsed.GetValue(about),
                Outlet = parsed.GetValue(outlet),
                Type = parsed.GetValue(type),
                Since = parsed.GetValue(since),
            };
            var found = record.Ledger.Read(wanted);
            if (found.Count == 0 && record.Ledger.Unknown(wanted) is { } unknown)
                throw new StoreException(unknown);
            var ledger = new LedgerView(
                record.Ledger.Today(),
                Scoreboard.Of(found, record.Ledger.BaseRate()),
                found.FindAll(entry => parsed.GetValue(all) || entry.Counts),
                found.Count(entry => !entry.Counts)
            );
            if (parsed.GetValue(format) == "json")
                LedgerJson.Write(ledger, terminal.Output);
            else
            {
                using var output = terminal.Text();
                new LedgerWriter(output, terminal.Width).Write(ledger, parsed.GetValue(most));
            }
            return ExitCode.Fine;
        });
        return command;
    }
}
