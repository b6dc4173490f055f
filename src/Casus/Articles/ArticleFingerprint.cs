using System.Security.Cryptography;
using System.Text;

namespace Casus.Articles;

/// <summary>Identifies the content of an article: the same title, text and publication date give the same fingerprint, whatever file they came in.</summary>
public static class ArticleFingerprint
{
    /// <summary>SHA-256 over date, title and text, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Published is { } published ? published.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "");
        Append(hash, article.Title ?? "");
        Append(hash, article.Text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // A separator that no text holds keeps ("ab", "c") and ("a", "bc") apart.
    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0xFF]);
    }
}
