using System.Buffers;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Casus.Documents;

/// <summary>
/// The container of <c>models/*.bin</c>: a header (mark, kind, format version, length, checksum), then arrays one behind the other, each
/// with its length. Read in one piece, so that a model loads in milliseconds.
/// </summary>
internal static class ModelFile
{
    /// <summary>Version of the layout and of every feature function that keys depend on; raised when one of them changes.</summary>
    public const int FormatVersion = 2;

    private const uint Mark = 0x4D534143; // "CASM" in little-endian order
    private const int HeaderLength = 24;

    /// <summary>Writes the file whole: what <paramref name="write"/> puts into the body, behind a header that fits it.</summary>
    public static void Save(string path, ModelKind kind, Action<ModelBodyWriter> write)
    {
        var body = new ModelBodyWriter();
        write(body);
        var bytes = body.ToArray();
        Span<byte> header = stackalloc byte[HeaderLength];
        MemoryMarshal.Write(header, Mark);
        MemoryMarshal.Write(header[4..], (int)kind);
        MemoryMarshal.Write(header[8..], FormatVersion);
        MemoryMarshal.Write(header[12..], bytes.Length);
        MemoryMarshal.Write(header[16..], Checksum(bytes));
        using var file = File.Create(path);
        file.Write(header);
        file.Write(bytes);
    }

    /// <summary>Opens a file and checks its header and checksum.</summary>
    /// <exception cref="DataFileException">The file is missing, of another kind or version, or damaged.</exception>
    public static ModelBodyReader Open(string path, ModelKind kind)
    {
        byte[] bytes;
        try
        {
            bytes = Unpacked(File.ReadAllBytes(path), path);
        }
        catch (IOException e)
        {
            throw new DataFileException(path, 0, "cannot be read; is the folder of the models right?", e);
        }

        if (bytes.Length < HeaderLength || MemoryMarshal.Read<uint>(bytes) != Mark)
            throw new DataFileException(path, 0, "is not a Casus model file");
        var foundKind = (ModelKind)MemoryMarshal.Read<int>(bytes.AsSpan(4));
        if (foundKind != kind) throw new DataFileException(path, 0, $"holds a model of the kind {foundKind}; expected {kind}");
        var version = MemoryMarshal.Read<int>(bytes.AsSpan(8));
        if (version != FormatVersion)
            throw new DataFileException(path, 0, $"has format version {version}; expected {FormatVersion}: train the models again (docs/training.md)");
        if (MemoryMarshal.Read<int>(bytes.AsSpan(12)) != bytes.Length - HeaderLength
            || MemoryMarshal.Read<uint>(bytes.AsSpan(16)) != Checksum(bytes.AsSpan(HeaderLength)))
            throw new DataFileException(path, 0, "is damaged: length or checksum do not fit; fetch it again");
        return new ModelBodyReader(bytes, HeaderLength);
    }

    /// <summary>Packs a file in place with gzip, as the shipped models are: a third smaller, and read back without being told.</summary>
    public static void Pack(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var file = File.Create(path);
        using var packer = new GZipStream(file, CompressionLevel.SmallestSize);
        packer.Write(bytes);
    }

    /// <summary>The bytes of a file that may be packed; those of one that is not are given back as they are.</summary>
    public static byte[] Unpacked(byte[] bytes, string path)
    {
        // 1F 8B: RFC 1952
        if (bytes.Length < 20 || bytes[0] != 0x1F || bytes[1] != 0x8B) return bytes;
        // The last four bytes of a gzip file tell the size of what was packed.
        var unpacked = new byte[MemoryMarshal.Read<int>(bytes.AsSpan(bytes.Length - 4)) & int.MaxValue];
        try
        {
            using var packed = new MemoryStream(bytes);
            using var unpacker = new GZipStream(packed, CompressionMode.Decompress);
            unpacker.ReadExactly(unpacked);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new DataFileException(path, 0, "is damaged: it cannot be unpacked; fetch it again", e);
        }

        return unpacked;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = 0u;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes)) crc = BitOperations.Crc32C(crc, word);
        foreach (var rest in bytes[(bytes.Length & ~7)..]) crc = BitOperations.Crc32C(crc, rest);
        return crc;
    }
}

/// <summary>Which model a file holds.</summary>
internal enum ModelKind
{
    /// <summary>Part-of-speech tagger.</summary>
    Tagger = 1,

    /// <summary>Dependency parser.</summary>
    Parser = 2,

    /// <summary>Lemma tables.</summary>
    Lemmas = 3,
}

/// <summary>Collects the arrays of a model file.</summary>
internal sealed class ModelBodyWriter
{
    private readonly ArrayBufferWriter<byte> _body = new();

    /// <summary>Appends one number.</summary>
    public void Write(int value) => _body.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    /// <summary>Appends an array with its length.</summary>
    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Write(values.Length);
        _body.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Appends strings; none may hold a line feed.</summary>
    public void Write(IEnumerable<string> values) => Write<byte>(Encoding.UTF8.GetBytes(string.Join('\n', values)));

    /// <summary>The whole body.</summary>
    public byte[] ToArray() => _body.WrittenSpan.ToArray();
}

/// <summary>Reads back what <see cref="ModelBodyWriter"/> wrote, in the same order.</summary>
internal sealed class ModelBodyReader(byte[] bytes, int position)
{
    /// <summary>The next number.</summary>
    public int ReadInt32()
    {
        var value = MemoryMarshal.Read<int>(bytes.AsSpan(position));
        position += sizeof(int);
        return value;
    }

    /// <summary>The next array.</summary>
    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var values = new T[ReadInt32()];
        var target = MemoryMarshal.AsBytes(values.AsSpan());
        bytes.AsSpan(position, target.Length).CopyTo(target);
        position += target.Length;
        return values;
    }

    /// <summary>The next strings.</summary>
    public string[] ReadStrings()
    {
        var length = ReadInt32();
        var text = Encoding.UTF8.GetString(bytes, position, length);
        position += length;
        return text.Length == 0 ? [] : text.Split('\n');
    }
}
