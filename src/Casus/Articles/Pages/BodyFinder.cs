namespace Casus.Articles.Pages;

/// <summary>The body of a page: its paragraphs, and the index of the first of their blocks.</summary>
internal readonly record struct PageBody(List<string> Paragraphs, int First);

/// <summary>
/// Finds the article in a page. Every block of text speaks for or against the elements around it: sentences without links for, short
/// lines and link lists against; the element with the highest sum holds the article.
/// </summary>
internal sealed class BodyFinder
{
    // A block with a larger share of linked words is a menu or a list of teasers.
    private const double MaxLinkDensity = 0.5;

    // Words from which a block of text outside of <p> counts as prose.
    private const int MinProseWords = 20;

    // Words from which a <p>, or a block that ends as a sentence does, counts as prose.
    private const int MinSentenceWords = 7;

    // What a link list or a short line costs, in words of prose; a long menu costs no more than this an entry.
    private const double MaxPenalty = 10;

    // A marked element that holds a larger share of the page's prose is the article all the same (class="sidebar-layout").
    private const double MostOfPage = 0.5;

    // Share of the headline's words that a heading in an <article> must have to be the headline.
    private const double SameHeadline = 0.7;

    // Structured data replace what was found in the page where that has less than this share of their words, as on pages that load their
    // text by a script; only bodies of this many words count, since many sites put a summary there.
    private const double MinStatedShare = 0.5;
    private const int MinStatedWords = 80;

    // An inner element that holds this share of the sum replaces the outer one.
    private const double NearlyAll = 0.9;

    private readonly PageTree _tree;
    private readonly PageMetadata _metadata;
    private readonly FurnitureLines _furniture;
    private readonly bool[] _isFurniture;
    private readonly double[] _sums;

    private BodyFinder(PageTree tree, PageMetadata metadata, FurnitureLines furniture)
    {
        (_tree, _metadata, _furniture) = (tree, metadata, furniture);
        _isFurniture = FurnitureNodes(tree);
        _sums = new double[tree.Blocks.Count + 1];
        for (var i = 0; i < tree.Blocks.Count; i++) _sums[i + 1] = _sums[i] + ValueOf(tree.Blocks[i]);
    }

    /// <summary>The article's paragraphs; none where the page holds no prose.</summary>
    public static PageBody Find(PageTree tree, PageMetadata metadata, FurnitureLines furniture)
    {
        if (tree.Blocks.Count == 0) return new PageBody(StatedBody(new PageBody([], 0), metadata) ?? [], 0);
        var finder = new BodyFinder(tree, metadata, furniture);
        var body = finder.ParagraphsOf(finder.Container());
        return StatedBody(body, metadata) is { } stated ? new PageBody(stated, body.First) : body;
    }

    /// <summary>The body of the structured data where the page shows only a part of it; else null.</summary>
    private static List<string>? StatedBody(PageBody body, PageMetadata metadata)
    {
        if (metadata.StatedBody is not { } stated) return null;
        var statedWords = PageBlock.CountWords(stated);
        if (statedWords < MinStatedWords) return null;
        var words = 0;
        foreach (var paragraph in body.Paragraphs) words += PageBlock.CountWords(paragraph);
        if (words >= MinStatedShare * statedWords) return null;
        var paragraphs = new List<string>();
        foreach (var line in stated.Split('\n'))
            if (PageBlock.Collapse(line) is { Length: > 0 } paragraph) paragraphs.Add(paragraph);
        return paragraphs;
    }

    private static bool IsProse(PageBlock block) => block.LinkDensity < MaxLinkDensity && !block.IsHeading
        && (block.Words >= MinProseWords || (block.Words >= MinSentenceWords && (block.Tag == "p" || block.EndsSentence)));

    private double ValueOf(PageBlock block)
    {
        if (_isFurniture[block.Node] || block.IsHeading) return 0;
        if (_furniture.IsFurniture(block.Text)) return -2;
        if (IsProse(block)) return block.Words - 2 * block.LinkedWords;
        if (block.LinkDensity >= MaxLinkDensity) return -Math.Min(MaxPenalty, 1 + block.Words);

        // A short line, or an item of a list, without links: menus have them, and so have articles.
        return block.Tag == "p" ? 0 : -1;
    }

    /// <summary>For each node whether it is furniture or within such; a node with most of the page's prose never is.</summary>
    private static bool[] FurnitureNodes(PageTree tree)
    {
        var prose = new int[tree.Blocks.Count + 1];
        for (var i = 0; i < tree.Blocks.Count; i++) prose[i + 1] = prose[i] + (IsProse(tree.Blocks[i]) ? tree.Blocks[i].Words : 0);
        var furniture = new bool[tree.Nodes.Count];
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            var within = node.Parent >= 0 && furniture[node.Parent];
            furniture[i] = within || (node.Mark == PageMark.Furniture && prose[node.End] - prose[node.First] < MostOfPage * prose[^1]);
        }

        return furniture;
    }

    private double SumOf(PageNode node) => _sums[node.End] - _sums[node.First];

    private int Container()
    {
        var (best, bestSum) = (0, double.MinValue);
        for (var i = 0; i < _tree.Nodes.Count; i++)
        {
            var node = _tree.Nodes[i];
            if (_isFurniture[i] || node.End == node.First || IsText(node)) continue;
            var sum = SumOf(node) * (node.Mark == PageMark.Body || node.Element.LocalName is "article" or "main" ? 1.1 : 1);

            // Equal sums go to the inner element, which comes later.
            if (sum >= bestSum) (best, bestSum) = (i, sum);
        }

        return Narrowed(OwnArticle(best));
    }

    // A page that shows the next articles below its own: each stands in an <article>, and only one of them has this page's headline.
    private int OwnArticle(int container)
    {
        if (_metadata.Title is not { } title || _tree.Nodes[container].Element.LocalName == "article") return container;
        var (articles, own) = (0, -1);
        for (var i = container + 1; i < _tree.Nodes.Count && _tree.Nodes[i].First < _tree.Nodes[container].End; i++)
        {
            if (_tree.Nodes[i].Element.LocalName != "article" || _isFurniture[i] || SumOf(_tree.Nodes[i]) < MinProseWords) continue;
            articles++;
            if (own < 0 && HasHeading(_tree.Nodes[i], title)) own = i;
        }

        return articles > 1 && own >= 0 ? own : container;
    }

    private bool HasHeading(PageNode node, string title)
    {
        for (var i = node.First; i < node.End; i++)
            if (_tree.Blocks[i].IsHeading && PageTitle.Overlap(title, _tree.Blocks[i].Text) >= SameHeadline) return true;
        return false;
    }

    // Elements that are text and hold none but their own.
    private static bool IsText(PageNode node) =>
        node.Element.LocalName is "p" or "li" or "ul" or "ol" or "blockquote" or "pre" or "dl" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    // Steps into the one inner element that holds nearly everything: what is outside of it is teasers and notices.
    private int Narrowed(int best)
    {
        for (var i = best + 1; i < _tree.Nodes.Count && _tree.Nodes[i].First < _tree.Nodes[best].End; i++)
        {
            if (_tree.Nodes[i].Parent != best || _isFurniture[i] || IsText(_tree.Nodes[i])) continue;
            if (SumOf(_tree.Nodes[i]) >= NearlyAll * SumOf(_tree.Nodes[best])) return Narrowed(i);
        }

        return best;
    }

    private PageBody ParagraphsOf(int container)
    {
        var node = _tree.Nodes[container];
        var kept = new List<int>();
        for (var i = node.First; i < node.End; i++)
        {
            var block = _tree.Blocks[i];
            if (_isFurniture[block.Node] && !_isFurniture[container]) continue;
            if (_furniture.IsEnd(block.Text) && IsNearEnd(i, node)) break;
            if (IsKept(block)) kept.Add(i);
        }

        DropLead(kept);
        while (kept.Count > 0 && _tree.Blocks[kept[^1]].IsHeading) kept.RemoveAt(kept.Count - 1);
        var paragraphs = new List<string>(kept.Count);
        foreach (var i in kept) paragraphs.Add(_tree.Blocks[i].Text);
        return new PageBody(paragraphs, kept.Count > 0 ? kept[0] : node.First);
    }

    // "Related stories" within the first half is a box in the text, not its end.
    private bool IsNearEnd(int block, PageNode container) => _sums[block] - _sums[container.First] > 0.5 * SumOf(container);

    private bool IsKept(PageBlock block)
    {
        if (block.Tag == "h1" || _furniture.IsFurniture(block.Text)) return false;
        if (block.LinkDensity >= MaxLinkDensity)
        {
            // "The minister, who announced the plan on Monday, ..." with all its names linked is a sentence; a teaser has no full stop.
            return block.Tag == "p" && (block.Words - block.LinkedWords >= MinSentenceWords || (block.Words >= MinProseWords / 2 && block.EndsSentence));
        }

        if (_metadata.Title is { } title && block.Words <= 40 && string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    // What stands above the first sentence: bylines, dates, captions.
    private void DropLead(List<int> kept)
    {
        var first = 0;
        while (first < kept.Count && !IsProse(_tree.Blocks[kept[first]])) first++;
        if (first == kept.Count) return;

        // A heading right above the text belongs to it.
        if (first > 0 && _tree.Blocks[kept[first - 1]].IsHeading) first--;
        kept.RemoveRange(0, first);
    }
}
