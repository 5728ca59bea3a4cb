namespace Casus.App.Usage;

/// <summary>How a run ended, for the program that started it.</summary>
public static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public const int Fine = 0;

    /// <summary>The input, the record or an authored file is wrong.</summary>
    public const int WrongInput = 1;

    /// <summary>The command was called in a way that makes no sense.</summary>
    public const int WrongUsage = 2;
}
