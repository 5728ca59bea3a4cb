namespace Casus.App.Handover;

/// <summary>Lets code that writes step by step write into a stream that only takes asynchronous writes, as the server's answers do: each write waits until it is taken.</summary>
sealed class WaitingStream(Stream inner) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);
    public override void Write(byte[] buffer, int offset, int count) => inner.WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();
}
