namespace Casus.App.Usage;

/// <summary>
/// The command was called, or the page asked, in a way that makes no sense; the message says how. A run ends with <see
/// cref="ExitCode.WrongUsage"/>.
/// </summary>
public class UsageException(string message) : Exception(message);

/// <summary>
/// One of the values makes no sense; the message says which. A page answers with status 400, or the one given here.
/// </summary>
sealed class WrongAsk(string message, int status = 400) : UsageException(message)
{
    public int Status => status;
}
