using Casus.Documents;

namespace Casus.Training;

/// <summary>
/// Irregular English forms that the treebanks are too small to hold, hold by mistake ("fled" of "flead") or hold in a sense that news does not mean
/// ("bases" of "basis"). Own knowledge; it wins over what was learned.
/// </summary>
internal static class IrregularForms
{
    private const string Verbs =
        "arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|befall befell befallen|beget begot begotten|behold beheld beheld|bend bent bent|bet bet bet|"
        + "bid bade bidden|bind bound bound|bleed bled bled|breed bred bred|burn burnt burnt|cling clung clung|creep crept crept|deal dealt dealt|dig dug dug|dwell dwelt dwelt|"
        + "flee fled fled|fling flung flung|forbid forbade forbidden|foresee foresaw foreseen|foretell foretold foretold|forgive forgave forgiven|forgo forwent forgone|"
        + "forsake forsook forsaken|forswear forswore forsworn|freeze froze frozen|grind ground ground|hang hung hung|kneel knelt knelt|leap leapt leapt|lean leant leant|"
        + "lend lent lent|mislead misled misled|mistake mistook mistaken|outbid outbid outbid|outdo outdid outdone|overcome overcame overcome|override overrode overridden|"
        + "overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|plead pled pled|quit quit quit|"
        + "rebuild rebuilt rebuilt|repay repaid repaid|rise rose risen|saw sawed sawn|seek sought sought|sew sewed sewn|shake shook shaken|shear sheared shorn|shed shed shed|"
        + "shine shone shone|shrink shrank shrunk|sink sank sunk|slay slew slain|slide slid slid|sling slung slung|slit slit slit|sow sowed sown|spin spun spun|spit spat spat|"
        + "split split split|spring sprang sprung|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck stricken|"
        + "string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|tear tore torn|thrust thrust thrust|"
        + "tread trod trodden|undergo underwent undergone|undertake undertook undertaken|undo undid undone|uphold upheld upheld|weave wove woven|weep wept wept|wind wound wound|"
        + "withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|"
        + "court-martial court-martialed court-martialed|panic panicked panicked|traffic trafficked trafficked|mimic mimicked mimicked";

    private const string Plurals =
        "analysis analyses|axis axes|base bases|calf calves|crisis crises|criterion criteria|diagnosis diagnoses|emphasis emphases|half halves|hypothesis hypotheses|knife knives|"
        + "leaf leaves|life lives|loaf loaves|oasis oases|parenthesis parentheses|phenomenon phenomena|scarf scarves|sheaf sheaves|shelf shelves|synthesis syntheses|thesis theses|"
        + "thief thieves|wife wives|wolf wolves|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|child children|grandchild grandchildren|brother-in-law brothers-in-law|"
        + "passerby passersby|attorney attorneys|corps corps|headquarters headquarters|series series|species species|stimulus stimuli|nucleus nuclei|alumnus alumni|coup coups|gas gases|"
        + "bus buses|virus viruses|hostage hostages|police police";

    /// <summary>Adds the forms to what was learned.</summary>
    public static void AddTo(IDictionary<(PennTag Tag, string Form), string> lemmas)
    {
        foreach (var row in Verbs.Split('|'))
        {
            var cells = row.Split(' ');
            lemmas[(PennTag.Vbd, cells[1])] = cells[0];
            lemmas[(PennTag.Vbn, cells[2])] = cells[0];
        }

        foreach (var row in Plurals.Split('|'))
        {
            var cells = row.Split(' ');
            lemmas[(PennTag.Nns, cells[1])] = cells[0];
        }
    }
}
