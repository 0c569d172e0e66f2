using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>The part an entity has in a deal.</summary>
[JsonConverter(typeof(VocabularyConverter<PartyRole>))]
public enum PartyRole
{
    Buyer,
    Supplier,
    Tenant,
    Landlord,
    Investor,
    Investee,
    Lender,
    Borrower,
    Guarantor,
    Beneficiary,
    Acquirer,
    Target,
    Seller,
    Partner,
    Operator,
    User,
    Designer,
    Site,
    Chip,
}
