using System.Text;
using AngleSharp.Dom;

namespace Casus.Articles.Pages;

/// <summary>A block-level element of a page.</summary>
internal sealed class PageNode
{
    /// <summary>Index of the enclosing node; -1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>The element.</summary>
    public required IElement Element { get; init; }

    /// <summary>What its names say.</summary>
    public required PageMark Mark { get; init; }

    /// <summary>The blocks under it are [<see cref="First"/>, <see cref="End"/>) of <see cref="PageTree.Blocks"/>.</summary>
    public required int First { get; init; }

    /// <summary>Behind the last block under it.</summary>
    public int End { get; set; }
}

/// <summary>A page as a list of text blocks in reading order, and the block-level elements around them.</summary>
internal sealed class PageTree
{
    // Walks recurse; deeper elements than this are taken as their parent's text. PageLimits keeps nearly all pages below it.
    private const int MaxDepth = 1000;

    // A card that shows on hovering has several links, and little else.
    private const int MinCardLinks = 3;
    private const double CardLinkDensity = 0.8;

    private readonly PageMarks _marks;
    private readonly StringBuilder _text = new();
    private int _linked;

    private PageTree(PageMarks marks) => _marks = marks;

    /// <summary>Elements in document order: an element stands before all that are in it.</summary>
    public List<PageNode> Nodes { get; } = [];

    /// <summary>Text in reading order.</summary>
    public List<PageBlock> Blocks { get; } = [];

    /// <summary>Takes a page apart.</summary>
    public static PageTree Of(IElement root, PageMarks marks)
    {
        var tree = new PageTree(marks);
        tree.WalkBlock(root, -1, 0, 0);
        return tree;
    }

    private void WalkBlock(IElement element, int parent, int links, int depth)
    {
        Flush(parent);
        var node = Nodes.Count;
        Nodes.Add(new PageNode { Parent = parent, Element = element, Mark = _marks.Of(element), First = Blocks.Count });
        WalkChildren(element, node, links, depth);
        Flush(node);
        Nodes[node].End = Blocks.Count;
    }

    private void WalkChildren(IElement element, int node, int links, int depth)
    {
        var breaks = 0;
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText text:
                    if (!string.IsNullOrWhiteSpace(text.Data)) breaks = 0;
                    Append(text.Data, links > 0);
                    break;
                case IElement { LocalName: "br" }:
                    // Two line breaks in a row end a paragraph on pages without <p>.
                    if (++breaks > 1) Flush(node);
                    else Append(" ", false);
                    break;
                case IElement child when !IsSkipped(child.LocalName) && depth < MaxDepth:
                    breaks = 0;
                    var linked = links + (child.LocalName == "a" ? 1 : 0);
                    if (IsCard(child))
                    {
                        // Its first link is the name in the sentence.
                        Append(FirstLink(child), true);
                        break;
                    }

                    if (IsInline(child.LocalName) && !IsMarkedBox(child, element)) WalkChildren(child, node, linked, depth + 1);
                    else WalkBlock(child, node, linked, depth + 1);
                    break;
            }
        }
    }

    // <div><span class="caption">: an inline element may be a box of its own, but not within a sentence.
    private bool IsMarkedBox(IElement child, IElement parent) =>
        parent.LocalName is "div" or "section" or "article" or "td" && _marks.Of(child) != PageMark.None;

    /// <summary>
    /// Whether an inline element is a card that shows on hovering over a name ("Jane Doe [More about Jane Doe: three headlines] said"): three
    /// links or more, and hardly any text outside of them.
    /// </summary>
    private static bool IsCard(IElement element)
    {
        if (element.LocalName != "span" || element.ChildElementCount == 0) return false;
        var (links, linked) = (0, 0);
        CountLinks(element, ref links, ref linked);
        return links >= MinCardLinks && linked >= CardLinkDensity * PageBlock.CountWords(element.TextContent);
    }

    private static string FirstLink(IElement card)
    {
        foreach (var element in card.Children)
        {
            if (element.LocalName == "a") return element.TextContent;
            if (FirstLink(element) is { Length: > 0 } name) return name;
        }

        return "";
    }

    private static void CountLinks(IElement element, ref int links, ref int linked)
    {
        foreach (var child in element.Children)
        {
            if (child.LocalName != "a")
            {
                if (child.LocalName == "span") CountLinks(child, ref links, ref linked);
                continue;
            }

            links++;
            linked += PageBlock.CountWords(child.TextContent);
        }
    }

    private void Append(string text, bool linked)
    {
        _text.Append(text);
        if (linked) _linked += PageBlock.CountWords(text);
    }

    private void Flush(int node)
    {
        if (_text.Length == 0) return;
        var text = PageBlock.Collapse(_text.ToString());
        var words = PageBlock.CountWords(text);
        if (text.Length > 0 && node >= 0)
        {
            Blocks.Add(new PageBlock
            {
                Text = text,
                Tag = Nodes[node].Element.LocalName,
                Node = node,
                Words = words,
                LinkedWords = Math.Min(words, _linked),
            });
        }

        _text.Clear();
        _linked = 0;
    }

    private static bool IsSkipped(string tag) => tag is "script" or "style" or "noscript" or "template" or "svg" or "iframe" or "object" or "embed"
        or "button" or "input" or "select" or "textarea" or "option" or "head" or "canvas" or "audio" or "video" or "map" or "math" or "amp-ad"
        or "amp-social-share" or "amp-analytics" or "img" or "source" or "picture" or "wbr";

    private static bool IsInline(string tag) => tag is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data"
        or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "s" or "samp" or "small" or "span"
        or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr";
}
