using System.IO.Compression;
using Casus.Documents;

namespace Casus.Training;

/// <summary>Reads the training and development files of the two English treebanks.</summary>
internal static class Treebank
{
    /// <summary>The only files that are learned from: both may be used in a work under CC BY-SA 4.0; GUM's non-commercial part is never read.</summary>
    public static readonly string[] TrainingFiles = ["en_ewt-ud-train.conllu.gz", "en_gum-ud-train.cc-by.conllu.gz"];

    /// <summary>The files that are measured on.</summary>
    public static readonly string[] DevelopmentFiles = ["en_ewt-ud-dev.conllu.gz", "en_gum-ud-dev.cc-by.conllu.gz"];

    public static List<TrainingSentence> Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. ConlluReader.Read(reader, path).Select(TrainingSentence.Of)];
    }
}
