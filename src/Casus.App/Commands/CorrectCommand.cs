using System.CommandLine;
using Casus.App.Store;

namespace Casus.App.Commands;

/// <summary><c>casus correct</c>: accepts, rejects or corrects an event by hand. The machine's code stays as it is; the correction stands beside it.</summary>
static class CorrectCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("correct", "Accept, reject or correct an event by hand");
        var id = new Argument<string>("EVENT-ID") { Description = "The event's id, or the start of it" }.Checked(Asked.Something);
        var verdict = new Argument<string>("VERDICT") { Description = $"accept, reject, or FIELD=VALUE with one of {string.Join(", ", EventCorrection.Fields)}" };
        var (who, why) = (HandOptions.By(), HandOptions.Why());
        var database = DatabaseOption.Create();
        command.Add(id);
        command.Add(verdict);
        command.Add(who);
        command.Add(why);
        command.Add(database);
        command.SetAction(parsed =>
        {
            var (field, value) = EventCorrection.Parse(parsed.GetValue(verdict)!) ?? throw new UsageException($"VERDICT: {EventCorrection.Mistake(parsed.GetValue(verdict)!)}");
            using var store = HandOptions.Open(parsed.GetValue(database)!);
            var wanted = parsed.GetValue(id)!;
            var found = EventCorrection.Events(store.Connection, wanted);
            if (found.Contains(wanted))
                found = [wanted];
            if (found.Count != 1)
            {
                terminal.Error.WriteLine(found.Count == 0 ? $"no event {wanted} in {parsed.GetValue(database)}" : $"{found.Count} events start with {wanted}: {string.Join(", ", found.Take(5))}");
                return CommandLine.WrongInput;
            }
            store.Correct(new Correction(Correction.Event, found[0], field, value, parsed.GetValue(who)!, parsed.GetValue(why)!, DateTime.UtcNow));
            using var output = terminal.Text();
            output.WriteLine($"{found[0]}: {field} {value}");
            return CommandLine.Fine;
        });
        return command;
    }
}
