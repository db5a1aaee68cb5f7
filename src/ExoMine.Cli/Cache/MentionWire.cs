using ExoMine.Cli.Workers;

namespace ExoMine.Cli.Cache;

/// <summary>What recognisers add to a parsed paper, in few bytes: names and concepts once, places as steps from the one before.</summary>
internal static class MentionWire
{
    public static void Write(BinaryWriter wire, Paper paper)
    {
        var concepts = new Numbering<Concept>();
        var finders = new Numbering<string>();
        foreach (var mention in paper.Mentions)
        {
            finders.Add(mention.FoundBy);
            if (mention.Concept is not null) concepts.Add(mention.Concept);
        }
        wire.WriteList(finders.Items, wire.Write);
        wire.WriteList(concepts.Items, concept =>
        {
            WriteText(wire, concept.Id);
            wire.Write(concept.Name);
            WriteText(wire, concept.Species);
            WriteText(wire, concept.Family);
            WriteText(wire, concept.Gene);
            wire.WriteList(concept.Also ?? [], wire.Write);
        });
        wire.WriteList(paper.Bibliography.Species, wire.Write);
        var place = 0;
        wire.WriteList(paper.Sections, section =>
        {
            WriteSpan(wire, section.Span, ref place);
            wire.Write((byte)section.Kind);
            wire.Write(section.Heading);
            wire.Write7BitEncodedInt(section.Level ?? 0);
        });
        place = 0;
        wire.WriteList(paper.Sentences, sentence =>
        {
            WriteSpan(wire, sentence.Span, ref place);
            wire.Write((byte)sentence.Section);
            WriteNumber(wire, sentence.Quality);
        });
        place = 0;
        wire.WriteList(paper.Mentions, mention =>
        {
            WriteSpan(wire, mention.Span, ref place);
            wire.Write((byte)mention.Type);
            wire.Write7BitEncodedInt(finders.Of(mention.FoundBy));
            wire.Write7BitEncodedInt(mention.Concept is null ? 0 : concepts.Of(mention.Concept) + 1);
            WriteNumber(wire, mention.Score);
        });
    }

    /// <summary>The parsed paper with what was added to it.</summary>
    public static Paper Read(BinaryReader wire, Paper parsed)
    {
        var finders = wire.ReadList(wire.ReadString);
        var concepts = wire.ReadList(() => new Concept(ReadText(wire), wire.ReadString())
        {
            Species = ReadText(wire),
            Family = ReadText(wire),
            Gene = ReadText(wire),
            Also = wire.ReadList(wire.ReadString) is { Length: > 0 } also ? also : null,
        });
        var species = wire.ReadList(wire.ReadString);
        var place = 0;
        var sections = wire.ReadList(() =>
        {
            var span = ReadSpan(wire, ref place);
            return new Section((SectionKind)wire.ReadByte(), wire.ReadString(), span) { Level = wire.Read7BitEncodedInt() is var level and > 0 ? level : null };
        });
        place = 0;
        var sentences = wire.ReadList(() => new Sentence(ReadSpan(wire, ref place), (SectionKind)wire.ReadByte()) { Quality = ReadNumber(wire) });
        place = 0;
        var mentions = wire.ReadList(() =>
        {
            var span = ReadSpan(wire, ref place);
            return new Mention((EntityType)wire.ReadByte(), span, finders[wire.Read7BitEncodedInt()])
            {
                Concept = wire.Read7BitEncodedInt() is var concept and > 0 ? concepts[concept - 1] : null,
                Score = ReadNumber(wire),
            };
        });
        return parsed with { Bibliography = parsed.Bibliography with { Species = species }, Sections = sections, Sentences = sentences, Mentions = mentions };
    }

    private static void WriteSpan(BinaryWriter wire, TextSpan span, ref int place)
    {
        // Sections of a reader need not be in order, so a step may be negative.
        wire.Write7BitEncodedInt(((span.Start - place) << 1) ^ ((span.Start - place) >> 31));
        wire.Write7BitEncodedInt(span.Length);
        place = span.Start;
    }

    private static TextSpan ReadSpan(BinaryReader wire, ref int place)
    {
        var step = wire.Read7BitEncodedInt();
        place += (int)((uint)step >> 1) ^ -(step & 1);
        return new TextSpan(place, place + wire.Read7BitEncodedInt());
    }

    /// <summary>Null differs from empty.</summary>
    private static void WriteText(BinaryWriter wire, string? text)
    {
        wire.Write(text is not null);
        if (text is not null) wire.Write(text);
    }

    private static string? ReadText(BinaryReader wire) => wire.ReadBoolean() ? wire.ReadString() : null;

    private static void WriteNumber(BinaryWriter wire, double? number)
    {
        wire.Write(number is not null);
        if (number is { } value) wire.Write(value);
    }

    private static double? ReadNumber(BinaryReader wire) => wire.ReadBoolean() ? wire.ReadDouble() : null;

    /// <summary>Numbers things in the order in which they first come.</summary>
    private sealed class Numbering<T> where T : notnull
    {
        private readonly Dictionary<T, int> numbers = [];
        private readonly List<T> items = [];

        public IReadOnlyList<T> Items => items;

        public void Add(T item)
        {
            if (numbers.TryAdd(item, items.Count)) items.Add(item);
        }

        public int Of(T item) => numbers[item];
    }
}
