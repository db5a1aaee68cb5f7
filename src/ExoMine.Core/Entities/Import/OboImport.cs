using ExoMine.Entities.Lexicons;

namespace ExoMine.Entities.Import;

/// <summary>Reads an ontology in OBO format 1.2 or 1.4: names and exact synonyms of its terms, without obsolete ones.</summary>
public static class OboImport
{
    public static IEnumerable<LexiconEntry> Read(TextReader text, string source)
    {
        string? id = null, name = null;
        var synonyms = new List<string>();
        var (isTerm, isObsolete, started) = (false, false, 0);
        foreach (var (number, line) in ImportLines.Of(text))
        {
            if (line.StartsWith('['))
            {
                foreach (var entry in Stanza(started)) yield return entry;
                (isTerm, isObsolete, started) = (line.StartsWith("[Term]", StringComparison.Ordinal), false, number);
                (id, name) = (null, null);
                synonyms.Clear();
                continue;
            }
            if (line.Length == 0 || line[0] == '!') continue;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 && !line.EndsWith(':')) throw new LexiconFormatException(source, number, "an OBO line is 'tag: value', or a stanza such as [Term].");
            if (!isTerm || colon < 0) continue;
            var value = line[(colon + 2)..];
            switch (line[..colon])
            {
                case "id": id = value.Trim(); break;
                case "name": name = value.Trim(); break;
                case "is_obsolete": isObsolete = value.StartsWith("true", StringComparison.Ordinal); break;
                case "synonym": AddSynonym(value, number); break;
            }
        }
        if (started == 0) throw new LexiconFormatException(source, 1, "there is no [Term]: is this an OBO file?");
        foreach (var entry in Stanza(started)) yield return entry;

        void AddSynonym(string value, int number)
        {
            var end = value.Length > 1 && value[0] == '"' ? value.IndexOf('"', 1) : -1;
            if (end < 0) throw new LexiconFormatException(source, number, "a synonym stands in double quotes.");
            if (end > 1 && value.AsSpan(end).Contains("EXACT", StringComparison.Ordinal)) synonyms.Add(value[1..end]);
        }

        IEnumerable<LexiconEntry> Stanza(int number)
        {
            if (!isTerm || isObsolete) yield break;
            if (string.IsNullOrEmpty(id) || id.IndexOf(':') <= 0) throw new LexiconFormatException(source, number, "a [Term] has no id of the form PREFIX:id.");
            if (string.IsNullOrEmpty(name)) yield break;
            yield return LexiconImports.Entry(name, id, name);
            foreach (var synonym in synonyms.Where(s => !string.IsNullOrWhiteSpace(s))) yield return LexiconImports.Entry(synonym, id, name);
        }
    }
}
