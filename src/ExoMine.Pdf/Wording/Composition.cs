using System.Collections.Frozen;

namespace ExoMine.Pdf.Wording;

/// <summary>Letters with accents as single characters, after Unicode's canonical composition: the runtime's own needs culture data, which this program does without.</summary>
internal static class Composition
{
    private static readonly FrozenDictionary<(char Letter, char Accent), char> Table = Rows()
        .SelectMany(row => row.Letters.Zip(row.Composed, (letter, composed) => ((letter, row.Accent), composed)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.composed);

    /// <summary>NUL where the two make no single character.</summary>
    public static char Of(char letter, char accent) => Table.TryGetValue((letter == 'ı' ? 'i' : letter, accent), out var composed) ? composed : '\0';

    private static IEnumerable<(char Accent, string Letters, string Composed)> Rows() =>
    [
        ('\u0300', "AEINOUWYaeinouwyüÜâêôăÂÊÔĂΑΕΗΙΟΥΩαεηιουω", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳǜǛầềồằẦỀỒẰᾺῈῊῚῸῪῺὰὲὴὶὸὺὼ"),
        ('\u0301', "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyzÆæØøüÜâêôăÂÊÔĂΑΕΗΙΟΥΩαεηιουω", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýźǼǽǾǿǘǗấếốắẤẾỐẮΆΈΉΊΌΎΏάέήίόύώ"),
        ('\u0302', "ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"),
        ('\u0303', "AEINOUVYaeinouvyâêôăÂÊÔĂ", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹẫễỗẵẪỄỖẴ"),
        ('\u0304', "AEGIOUYaegiouyÆæüÜΑΙΥαιυ", "ĀĒḠĪŌŪȲāēḡīōūȳǢǣǖǕᾹῙῩᾱῑῡ"),
        ('\u0306', "AEGIOUaegiouΑΙΥαιυ", "ĂĔĞĬŎŬăĕğĭŏŭᾸῘῨᾰῐῠ"),
        ('\u0307', "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz", "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż"),
        ('\u0308', "AEHIOUWXYaehiotuwxyΙΥιυ", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿΪΫϊϋ"),
        ('\u030A', "AUauwy", "ÅŮåůẘẙ"),
        ('\u030B', "OUou", "ŐŰőű"),
        ('\u030C', "ACDEGHIKLNORSTUZacdeghijklnorstuzüÜ", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔžǚǙ"),
        ('\u0327', "CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
        ('\u0328', "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"),
    ];
}
