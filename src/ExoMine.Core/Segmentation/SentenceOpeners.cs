using System.Collections.Frozen;

namespace ExoMine.Segmentation;

/// <summary>Function words that open sentences: they tell "vitamin D. The …" from "D. Smith".</summary>
internal static class SentenceOpeners
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "A", "After", "All", "Also", "Although", "Among", "An", "And", "As", "At", "Because", "Before", "Both", "But", "By",
        "Cells", "Consequently", "Consistently", "Conversely", "Data", "Despite", "During", "Each", "Finally", "First", "For",
        "From", "Further", "Furthermore", "Given", "Hence", "Here", "How", "However", "If", "In", "Indeed", "Interestingly",
        "It", "Its", "Moreover", "Next", "No", "None", "Notably", "Of", "On", "One", "Only", "Our", "Previous", "Recent",
        "Recently", "Results", "Several", "Similarly", "Since", "So", "Some", "Specifically", "Such", "Taken", "Than", "That",
        "The", "Their", "Then", "There", "Therefore", "These", "They", "This", "Those", "Thus", "To", "Together", "Two",
        "Under", "Unlike", "Until", "Upon", "Using", "We", "What", "When", "Whereas", "Whether", "Which", "While", "With", "Yet",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOpener(string word) => Words.Contains(word);
}
