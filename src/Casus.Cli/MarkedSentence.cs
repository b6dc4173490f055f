using System.Text;

namespace Casus.Cli;

/// <summary>A sentence in which <c>&lt;s&gt;…&lt;/s&gt;</c> marks the source and <c>&lt;t&gt;…&lt;/t&gt;</c> the target; marks may repeat and overlap.</summary>
internal sealed record MarkedSentence(string Text, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Targets)
{
    /// <summary>Takes the marks out and remembers where they stood; a mark that is never closed is passed over.</summary>
    public static MarkedSentence Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var sources = new List<TextSpan>();
        var targets = new List<TextSpan>();
        var (sourceStarts, targetStarts) = (new Stack<int>(), new Stack<int>());
        for (var i = 0; i < marked.Length;)
        {
            var rest = marked.AsSpan(i);
            if (rest.StartsWith("<s>")) (i, _) = (i + 3, Push(sourceStarts));
            else if (rest.StartsWith("<t>")) (i, _) = (i + 3, Push(targetStarts));
            else if (rest.StartsWith("</s>")) (i, _) = (i + 4, Close(sourceStarts, sources));
            else if (rest.StartsWith("</t>")) (i, _) = (i + 4, Close(targetStarts, targets));
            else text.Append(marked[i++]);
        }

        return new MarkedSentence(text.ToString(), sources, targets);

        bool Push(Stack<int> starts)
        {
            starts.Push(text.Length);
            return true;
        }

        bool Close(Stack<int> starts, List<TextSpan> spans)
        {
            if (!starts.TryPop(out var start)) return false;
            if (text.Length > start) spans.Add(new TextSpan(start, text.Length));
            return true;
        }
    }
}
