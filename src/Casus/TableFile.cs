using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Casus;

/// <summary>
/// Tables made ready from other files and mapped into memory: what takes half a second to unpack and sort takes nothing to open. A file is used
/// only where it was made from exactly the files that lie there now, by exactly this build of the engine; else the reader goes back to the
/// sources, so that a change of them always counts.
/// </summary>
internal sealed unsafe class TableFile
{
    // Every table begins at a multiple of a cache line.
    private const int Alignment = 64;

    // mark (8 bytes), build of the engine (16), fingerprint of the sources (16), length of the file (8)
    private const int HeaderLength = 64;

    private readonly byte* _start;
    private readonly long _length;
    private long _position;

    private TableFile(byte* start, long length)
    {
        _start = start;
        _length = length;
        _position = HeaderLength;
    }

    private static ReadOnlySpan<byte> Mark => "CASUSTAB"u8;

    /// <summary>Opens a file of tables; null where it is missing, cut off, or was made from other sources or by another build.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sources">The fingerprint of the files it should have been made from.</param>
    public static TableFile? Open(string path, UInt128 sources)
    {
        if (!File.Exists(path)) return null;
        Span<byte> expected = stackalloc byte[HeaderLength];
        Span<byte> found = stackalloc byte[HeaderLength];
        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        WriteHeader(expected, sources, length);
        if (RandomAccess.Read(handle, found, 0) != HeaderLength || !found.SequenceEqual(expected)) return null;
        return new TableFile(Map(handle, length), length);
    }

    /// <summary>A whole file as a table of its bytes.</summary>
    /// <exception cref="IOException">The file is missing, cannot be read, or holds more than 2 GB.</exception>
    public static Table<byte> Map(string path)
    {
        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        if (length > int.MaxValue) throw new IOException($"{path} is too large to be mapped");
        return length == 0 ? default : new Table<byte>(Map(handle, length), (int)length);
    }

    /// <summary>The next table, in the order in which they were written.</summary>
    /// <exception cref="InvalidDataException">There is none of that kind.</exception>
    public Table<T> Read<T>()
        where T : unmanaged
    {
        var length = _position + Alignment <= _length ? *(long*)(_start + _position) : -1;
        var first = _position + Alignment;
        if (length < 0 || length > _length - first || length % Unsafe.SizeOf<T>() != 0) throw new InvalidDataException("the tables are not those that were written");
        _position = first + Aligned(length);
        return new Table<T>((T*)(_start + first), (int)(length / Unsafe.SizeOf<T>()));
    }

    /// <summary>Writes a file of tables, whole or not at all.</summary>
    /// <param name="path">The file; its folder is made.</param>
    /// <param name="sources">The fingerprint of the files the tables are made from.</param>
    /// <param name="write">Writes the tables one after another.</param>
    public static void Save(string path, UInt128 sources, Action<TableWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = $"{path}.{Environment.ProcessId}";
        using (var file = File.Create(unfinished))
        {
            file.Position = HeaderLength;
            write(new TableWriter(file));
            Span<byte> header = stackalloc byte[HeaderLength];
            WriteHeader(header, sources, file.Length);
            file.Position = 0;
            file.Write(header);
        }

        // A program that has the old file mapped keeps it.
        File.Move(unfinished, path, overwrite: true);
    }

    // Mapped for the life of the process: nothing releases the view, so that no table can outlive it.
    private static byte* Map(SafeFileHandle handle, long length)
    {
        var view = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true)
            .CreateViewAccessor(0, length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
        byte* start = null;
        view.AcquirePointer(ref start);
        return start;
    }

    private static long Aligned(long length) => (length + Alignment - 1) & -Alignment;

    private static void WriteHeader(Span<byte> header, UInt128 sources, long length)
    {
        header.Clear();
        Mark.CopyTo(header);
        // What the tables hold and how it is found are one: a build with other code never reads them.
        typeof(TableFile).Module.ModuleVersionId.TryWriteBytes(header[8..]);
        BinaryPrimitives.WriteUInt128LittleEndian(header[24..], sources);
        BinaryPrimitives.WriteInt64LittleEndian(header[40..], length);
    }

    /// <summary>Writes tables behind each other.</summary>
    public sealed class TableWriter(Stream stream)
    {
        /// <summary>Writes a table.</summary>
        public void Write<T>(ReadOnlySpan<T> values)
            where T : unmanaged
        {
            Span<byte> padding = stackalloc byte[Alignment];
            padding.Clear();
            var bytes = MemoryMarshal.AsBytes(values);
            BinaryPrimitives.WriteInt64LittleEndian(padding, bytes.Length);
            stream.Write(padding);
            stream.Write(bytes);
            padding.Clear();
            stream.Write(padding[..(int)(Aligned(bytes.Length) - bytes.Length)]);
        }
    }
}
