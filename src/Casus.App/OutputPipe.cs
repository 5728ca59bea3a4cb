using Microsoft.Win32.SafeHandles;

namespace Casus.App;

/// <summary>Standard output into a pipe: when its reader has seen enough ("casus code … | head"), the run ends quietly.</summary>
sealed class OutputPipe(FileStream pipe) : WriteOnlyStream
{
    const int standardOutput = 1;

    /// <summary>The process's standard output. The console's own stream passes over a broken pipe, so that a long run would go on for nobody.</summary>
    public static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var output = new FileStream(new SafeFileHandle(standardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // Into a file the console's stream keeps the place right that other programs write on from.
        return output.CanSeek ? Console.OpenStandardOutput() : new OutputPipe(output);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            pipe.Write(buffer);
        }
        catch (IOException)
        {
            Environment.Exit(CommandLine.Fine);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
