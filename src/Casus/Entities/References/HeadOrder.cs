namespace Casus.Entities.References;

/// <summary>The order in which mentions are resolved: by sentence and head word, so that an owner stands before what is owned ("his car").</summary>
internal static class HeadOrder
{
    /// <summary>The numbers of the mentions in that order; the mentions of a sentence must stand together.</summary>
    public static int[] Of(Mention[] mentions)
    {
        var order = new int[mentions.Length];
        var keys = new long[mentions.Length];
        var group = -1L;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (i == 0 || !ReferenceEquals(mentions[i].Sentence, mentions[i - 1].Sentence)) group++;
            order[i] = i;
            // What is joined is complete with its last word.
            var token = mentions[i].IsCoordination ? mentions[i].Tokens.End - 1 : mentions[i].Head;
            keys[i] = (group << 40) + ((long)token << 24) + (i & 0xFFFFFF);
        }

        Array.Sort(keys, order);
        return order;
    }
}
