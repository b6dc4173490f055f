namespace Casus.Documents;

/// <summary>Penn Treebank tags as the English Universal Dependencies treebanks use them (their XPOS column); they tell tense and verb form.</summary>
public enum PennTag : byte
{
#pragma warning disable CS1591, CA1711 // The names are the tags themselves; signs are spelled out.
    None, Add, Afx, Cc, Cd, Colon, Comma, CloseQuote, Dollar, Dt, Ex, Fw, Gw, Hyph, In, Jj, Jjr, Jjs, LeftBracket, Ls, Md, Nfp, Nn, Nnp, Nnps, Nns,
    OpenQuote, Pdt, Period, Pos, Prp, PrpPoss, Rb, Rbr, Rbs, RightBracket, Rp, Sym, To, Uh, Vb, Vbd, Vbg, Vbn, Vbp, Vbz, Wdt, Wp, WpPoss, Wrb,
#pragma warning restore CS1591, CA1711
}
