using Casus.App.Usage;
using Microsoft.Win32.SafeHandles;

namespace Casus.App.Screen;

/// <summary>
/// Standard output: when the reader of a pipe has seen enough ("casus code … | head"), the run ends quietly; other
/// errors name the output.
/// </summary>
sealed class OutputPipe(Stream output) : WriteOnlyStream
{
    const int standardOutput = 1,
        brokenPipe = 32;

    /// <summary>
    /// The process's standard output. The console's own stream passes over a broken pipe, so that a long run would go
    /// on without a reader.
    /// </summary>
    public static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(
            new SafeFileHandle(standardOutput, ownsHandle: false),
            FileAccess.Write,
            bufferSize: 0
        );
        // Into a file the console's stream keeps the place right that other programs write on from.
        return new OutputPipe(pipe.CanSeek ? Console.OpenStandardOutput() : pipe);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (IOException fault)
        {
            if ((fault.HResult & 0xFFFF) == brokenPipe)
                Environment.Exit(ExitCode.Fine);
            throw new IOException($"standard output: {fault.Message}", fault);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
