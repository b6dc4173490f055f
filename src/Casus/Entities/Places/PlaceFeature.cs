namespace Casus.Entities.Places;

/// <summary>What sort of place a gazetteer entry is. The numbers stand in the compiled file: new ones go to the end.</summary>
internal enum PlaceFeature : byte
{
    /// <summary>A town or village that is no seat of anything (GeoNames PPL).</summary>
    Settlement,

    /// <summary>Capital of a country (PPLC).</summary>
    Capital,

    /// <summary>Seat of a first-level division (PPLA).</summary>
    Admin1Seat,

    /// <summary>Seat of a second-level division (PPLA2).</summary>
    Admin2Seat,

    /// <summary>Seat of a smaller division (PPLA3 to PPLA5).</summary>
    MinorSeat,

    /// <summary>Part of a city (PPLX).</summary>
    Section,

    /// <summary>First-level division: province, governorate, US state.</summary>
    Admin1,

    /// <summary>Second-level division: district, US county.</summary>
    Admin2,

    /// <summary>Airport or airfield.</summary>
    Airport,

    /// <summary>Country or territory; never in the compiled file.</summary>
    Country,

    /// <summary>An entry of <c>data/places/regions.tsv</c>; never in the compiled file.</summary>
    Region,
}
