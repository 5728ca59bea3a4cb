using System.CommandLine;
using Casus.Analysis.Forecasts;
using Casus.App.Commands.Options;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Store.Views;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus forecasts settle</c>: says by hand how a forecast ended. What the machine found is kept beside it.
/// </summary>
static class SettleCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("settle", "Say by hand how a forecast ended");
        var id = new Argument<string>("ID") { Description = "The forecast's id, or the start of it" }.Checked(
            Asked.Something
        );
        var state = ChoiceOption.Argument(
            "STATE",
            "true, false, open or undecided; machine takes the decision back",
            [.. Enum.GetNames<ForecastState>().Select(name => name.ToLowerInvariant()), Correction.Machine]
        );
        var (who, why) = (HandOptions.By(), HandOptions.Why());
        var database = DatabaseOption.Create();
        command.Add(id);
        command.Add(state);
        command.Add(who);
        command.Add(why);
        command.Add(database);
        command.SetAction(parsed => records.Change(parsed.GetValue(database)!, store => Settle(store, parsed)));
        return command;

        int Settle(EventStore store, ParseResult parsed)
        {
            var wanted = parsed.GetValue(id)!;
            var found = store.Reader.Ledger.Read(new LedgerFilter { Id = wanted });
            var entry = found.Find(entry => entry.Id == wanted) ?? (found.Count == 1 ? found[0] : null);
            if (entry is null)
            {
                terminal.Error.WriteLine(
                    found.Count == 0
                        ? $"no forecast {wanted} in {parsed.GetValue(database)}"
                        : $"{found.Count} forecasts start with {wanted}: {string.Join(", ", found.Take(5).Select(entry => entry.Id))}"
                );
                return ExitCode.WrongInput;
            }
            store.Settle(
                new Correction(
                    Correction.Forecast,
                    entry.Id,
                    Correction.State,
                    parsed.GetValue(state)!,
                    parsed.GetValue(who)!,
                    parsed.GetValue(why)!,
                    DateTime.UtcNow
                )
            );
            using var output = terminal.Text();
            var (machine, hand) = (entry.MachineState.ToString().ToLowerInvariant(), parsed.GetValue(state)!);
            output.WriteLine(
                hand == Correction.Machine
                    ? $"{entry.Id}: {machine}, as the record says"
                    : $"{entry.Id}: {hand} by hand ({machine} by the record)"
            );
            return ExitCode.Fine;
        }
    }
}
