namespace ExoMine.Pdf.Wording;

/// <summary>Letters for the private codes by which Adobe's Glyph List calls small capitals, old-style figures and raised letters (Asmall, twooldstyle, asuperior).</summary>
internal static class AdobeLetters
{
    /// <summary>From U+F6BE on; a blank where there is nothing for running text.</summary>
    private const string Special = "ȷ    ,     ´ˇ¨  `˝         ©®™1₨—¢¢,,$$--..abdeilmorst˘ˇˆ˙˝ŁŒ˛˚Š˜Ž";

    /// <summary>NUL for codes that mean nothing there.</summary>
    public static char Plain(char code) => code switch
    {
        >= '\uF761' and <= '\uF77A' => (char)(code - 0xF761 + 'A'),
        >= '\uF730' and <= '\uF739' => (char)(code - 0xF730 + '0'),
        '\uF7FF' => 'Ÿ',
        >= '\uF7E0' and <= '\uF7FE' and not '\uF7F7' => (char)(code - 0xF700 - 0x20),
        '\uF721' or '\uF724' or '\uF726' or '\uF73F' or '\uF7A1' or '\uF7A2' or '\uF7BF' => (char)(code - 0xF700),
        >= '\uF6BE' and <= '\uF6FF' when code - 0xF6BE < Special.Length && Special[code - 0xF6BE] is var plain and not ' ' => plain,
        _ => '\0',
    };
}
