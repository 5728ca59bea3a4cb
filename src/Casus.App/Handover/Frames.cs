using System.Buffers.Binary;
using System.Text;
using Casus.App.Screen;

namespace Casus.App.Handover;

/// <summary>
/// Output, errors and exit code of a command in one stream: a byte for the kind, four for the length (or the exit
/// code), then the bytes.
/// </summary>
sealed class Frames(Stream stream)
{
    public const byte Output = 1,
        Errors = 2,
        Exit = 0;

    readonly Lock writing = new();

    public Stream Out => new Part(this, Output);

    public TextWriter Error => new StreamWriter(new Part(this, Errors), new UTF8Encoding(false)) { AutoFlush = true };

    public void End(int exit) => Write(Exit, exit, []);

    void Write(byte kind, int number, ReadOnlySpan<byte> bytes)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], number);
        lock (writing)
        {
            // The server writes to its callers asynchronously only.
            stream.WriteAsync((byte[])[.. head, .. bytes]).AsTask().GetAwaiter().GetResult();
        }
    }

    sealed class Part(Frames frames, byte kind) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (buffer.Length > 0)
                frames.Write(kind, buffer.Length, buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
