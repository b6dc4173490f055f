namespace Casus.Training;

/// <summary>
/// What the parsers learn from in one sentence. Tags, roles and hints, all as predicted, run over words, from 0; gold heads and relations over
/// nodes (0 none, 1..n the words, n+1 the root).
/// </summary>
internal sealed record ParserSentence(int Count, byte[] Tags, byte[] Roles, int[] Hints, int[] Heads, byte[] Relations)
{
    public static ParserSentence Of(TrainingSentence sentence, byte[] tags, byte[] roles)
    {
        var n = sentence.Count;
        var heads = new int[n + 2];
        var relations = new byte[n + 2];
        for (var i = 0; i < n; i++)
        {
            heads[i + 1] = sentence.Heads[i] < 0 ? n + 1 : sentence.Heads[i] + 1;
            relations[i + 1] = (byte)sentence.Relations[i];
        }

        return new ParserSentence(n, tags, roles, new int[n], heads, relations);
    }
}
