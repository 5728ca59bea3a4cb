using System.CommandLine;
using System.CommandLine.Parsing;
using Casus.App.Usage;

namespace Casus.App.Commands.Options;

/// <summary>
/// Checks the values of options and arguments by <see cref="Asked"/>, so that what is wrong is said with the usage.
/// </summary>
static class CheckedSymbols
{
    public static Option<T> Checked<T>(this Option<T> option, Func<string, string, object> check)
    {
        option.Validators.Add(result => Check(result, option.Name, check));
        return option;
    }

    public static Argument<T> Checked<T>(this Argument<T> argument, Func<string, string, object> check)
    {
        argument.Validators.Add(result => Check(result, argument.Name, check));
        return argument;
    }

    static void Check(SymbolResult result, string name, Func<string, string, object> check)
    {
        try
        {
            foreach (var token in result.Tokens)
                check(name, token.Value);
        }
        catch (WrongAsk wrong)
        {
            result.AddError(wrong.Message);
        }
    }
}
