namespace ComputeGraph.Extraction.Mentions;

/// <summary>What in a name's form or surroundings speaks for or against its being a company's.</summary>
[Flags]
internal enum NameCue
{
    None = 0,

    /// <summary>"Inc.", 有限公司.</summary>
    LegalForm = 1,

    /// <summary>"… Technologies", …科技.</summary>
    OrganisationWord = 1 << 1,

    /// <summary>"… Energy", "… Networks": words of things and places too.</summary>
    WeakOrganisationWord = 1 << 2,

    /// <summary>An exchange's code behind it.</summary>
    Ticker = 1 << 3,

    /// <summary>"chip start-up X", 数据中心运营商X.</summary>
    RoleBefore = 1 << 4,

    /// <summary>"X, a maker of …"</summary>
    Apposition = 1 << 5,

    /// <summary>"contract with X", 与X签署.</summary>
    DealParty = 1 << 6,

    /// <summary>"X will buy …"</summary>
    DealActor = 1 << 7,

    /// <summary>"X's backlog".</summary>
    OwnsBusiness = 1 << 8,

    /// <summary>In a list with a known company.</summary>
    Listed = 1 << 9,

    /// <summary>"Italy's X", "X of Japan", "the Calgary-based X".</summary>
    OfPlace = 1 << 10,

    /// <summary>Capitals inside a word, or two scripts' letters: made-up names.</summary>
    Shape = 1 << 11,

    /// <summary>A Latin name in a Chinese sentence.</summary>
    ForeignScript = 1 << 12,

    /// <summary>"Counterparty: X", 乙方：X.</summary>
    Label = 1 << 13,

    /// <summary>A cell of a column of companies.</summary>
    TableCell = 1 << 14,

    /// <summary>以下简称“X”.</summary>
    Defined = 1 << 15,

    /// <summary>It stands in more than one place.</summary>
    Recurring = 1 << 16,

    /// <summary>Capitalised within a sentence, where only names are.</summary>
    WithinSentence = 1 << 17,

    /// <summary>The first word of a sentence that is no word otherwise: it has neither an ordinary ending nor a place in the list of ordinary words.</summary>
    UnlikeWords = 1 << 18,

    /// <summary>"Mr X", "X, chief executive".</summary>
    Person = 1 << 20,

    /// <summary>"in X, Texas".</summary>
    PlaceContext = 1 << 21,

    /// <summary>"the X model", 发布X.</summary>
    ProductContext = 1 << 22,
}
