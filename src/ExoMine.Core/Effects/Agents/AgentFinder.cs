using ExoMine.Effects.Analysis;
using ExoMine.Effects.Lexicon;
using ExoMine.Effects.Linking;

namespace ExoMine.Effects.Agents;

/// <summary>Proposes the agents of a sentence's links, each with its own sign: the link's sign times what was done to the agent.</summary>
public sealed class AgentFinder(EffectLexicon lexicon)
{
    public IReadOnlyList<AgentCandidate> Find(SentenceAnalysis sentence, IReadOnlyList<Link> links)
    {
        var voices = Voices(sentence);
        var places = new ActorPlaces(sentence, voices);
        var reader = new ActorReader(sentence, lexicon, new NounGroups(sentence, lexicon));
        var found = new List<AgentCandidate>();
        for (var i = 0; i < links.Count; i++)
        {
            var settled = false;
            foreach (var place in places.Of(links[i]))
            {
                if (settled && place.Role == AgentRole.Setting) continue;
                if (links[i].Governed && place.Role is not (AgentRole.Compound or AgentRole.By or AgentRole.EffectOf or AgentRole.Antecedent)) continue;
                foreach (var candidate in reader.Read(place, links[i].Sign))
                {
                    settled |= place.Role is not (AgentRole.Mediator or AgentRole.Via) && candidate.Role != AgentRole.Bystander;
                    found.Add(candidate with { Link = i });
                }
            }
        }
        // What acts on a neighbouring process alone may still be what the sentence credits for bone.
        found.AddRange(reader.Bystanders(found.Where(c => SentenceVerdict.ProcessOf(sentence, links[c.Link]) == SentenceAnalysis.Osteogenesis).Select(c => c.Span).ToArray()));
        return found;
    }

    private static Voice[] Voices(SentenceAnalysis sentence)
    {
        var voices = new Voice[sentence.Count];
        for (var i = 0; i < voices.Length; i++)
            voices[i] = sentence[i].Kind == ItemKind.Cue ? CueReader.Read(sentence, i) : Voice.Active;
        return voices;
    }
}
