using System.CommandLine;
using Casus.App.Commands.Options;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.ByHand;
using Casus.App.Usage;

namespace Casus.App.Commands;

/// <summary>
/// <c>casus correct</c>: accepts, rejects or corrects an event by hand, or takes that back. What is decided counts
/// everywhere; the machine's reading stays beside it.
/// </summary>
static class CorrectCommand
{
    public static Command Create(Terminal terminal, IRecords records)
    {
        var command = new Command("correct", "Accept, reject or correct an event by hand, or take that back");
        var id = new Argument<string>("EVENT-ID") { Description = "The event's id, or the start of it" }.Checked(
            Asked.Something
        );
        var verdict = new Argument<string[]>("VERDICT")
        {
            Description =
                $"accept, reject, withdraw, or one or more of FIELD=VALUE with {string.Join(", ", EventDecision.AllFields)}",
            Arity = ArgumentArity.OneOrMore,
        };
        var (who, why) = (HandOptions.By(), HandOptions.Why());
        var database = DatabaseOption.Create();
        command.Add(id);
        command.Add(verdict);
        command.Add(who);
        command.Add(why);
        command.Add(database);
        command.SetAction(parsed =>
        {
            var decision = EventDecision.Of(parsed.GetValue(verdict)!);
            if (decision.Mistake is { } mistake)
                throw new UsageException($"VERDICT: {mistake}");
            return records.Change(
                parsed.GetValue(database)!,
                store =>
                {
                    var wanted = parsed.GetValue(id)!;
                    var found = store.Reader.ByHand.Named(wanted);
                    if (found.Count != 1)
                    {
                        terminal.Error.WriteLine(
                            found.Count == 0
                                ? $"no event {wanted} in {parsed.GetValue(database)}"
                                : $"{found.Count} events start with {wanted}: {string.Join(", ", found.Take(5))}"
                        );
                        return ExitCode.WrongInput;
                    }
                    store.Decide(found[0], decision, parsed.GetValue(who)!, parsed.GetValue(why)!);
                    using var output = terminal.Text();
                    output.WriteLine($"{found[0]}: {decision}");
                    return ExitCode.Fine;
                }
            );
        });
        return command;
    }
}
