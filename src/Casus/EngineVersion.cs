using System.Buffers.Binary;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Casus;

/// <summary>What is running: the engine's version and the digest of all it knows, for provenance.</summary>
public static class EngineVersion
{
    /// <summary>Name and version, such as <c>casus 0.1.0</c>.</summary>
    public static string Name { get; } =
        "casus " + (typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0");

    /// <summary>
    /// SHA-256 over the names of all files of the given folders and a fingerprint of 128 bits of each one's bytes: <c>sha256:</c> and 64
    /// hexadecimal digits.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">A folder is missing.</exception>
    public static string DigestOf(params ReadOnlySpan<string> directories)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> fingerprint = stackalloc byte[16];
        foreach (var directory in directories)
        {
            var files = Directory.GetFiles(directory, "*", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            foreach (var file in files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(directory, file).Replace('\\', '/')));
                BinaryPrimitives.WriteUInt128LittleEndian(fingerprint, ContentFingerprint.Of(file));
                hash.AppendData(fingerprint);
            }
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The digest of knowledge with further files laid over it: over their names without folders and their bytes, in order.</summary>
    /// <param name="digest">What <see cref="DigestOf"/> gave; it comes back unchanged where there are no files.</param>
    /// <param name="files">Paths of the files.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public static string DigestWith(string digest, IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0) return digest;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(digest));
        foreach (var file in files)
        {
            // The length keeps two files apart whose bytes only join differently.
            var bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{Path.GetFileName(file)} {bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
