const raw = JSON.parse(document.getElementById('data').textContent);
const T = raw.texts;
const names = (list) => list.map((i) => T[i]);
const papers = raw.papers.map(([id, title, year, kind, file, doi, group, authors], index) => ({ index, id, title, year, kind, file, doi, group, authors }));
const agents = raw.agents.map(([name, type, id, specific], index) => ({ index, name, type, id, specific }));
const quotes = raw.quotes.map(([paper, page, section, text, marks]) => ({ paper, page, section: T[section], text, marks }));
const evidence = raw.evidence.map(([quote, agent, process, sign, flags, score, senders, vesicles, recipients, donors, conditions, environments, species, doses, cues], index) => ({
  index, quote, agent, process: T[process], sign, score, cues,
  paper: quotes[quote].paper, section: quotes[quote].section,
  negated: (flags & 1) > 0, hedged: (flags & 2) > 0, cited: (flags & 4) > 0, environmentOfPaper: (flags & 8) > 0,
  senders: names(senders), vesicles: names(vesicles), recipients: names(recipients), donors: names(donors), conditions: names(conditions),
  environments: names(environments), species: names(species), doses: names(doses),
}));
const claims = raw.claims.map(([agent, process, sign, target, pathway, own, against, mixed, retold, hedged, negated, support, low, high, words, items], index) => ({
  index, agent, process: T[process], sign, target: T[target], pathway: T[pathway], own, against, mixed, retold, hedged, negated, support, low, high, words, evidence: items,
}));
const disagreement = ([name, process, verdict, words, promotingPapers, promoting, inhibitingPapers, inhibiting, differences]) => ({
  name, process, verdict, words, promotingPapers, promoting, inhibitingPapers, inhibiting, differences,
});
const contradictions = raw.contradictions.map(disagreement);
const doubts = raw.doubts.map(disagreement);
const claimsOfEvidence = evidence.map(() => []);
for (const claim of claims) for (const item of claim.evidence) claimsOfEvidence[item].push(claim);
const gaps = raw.gaps.map(([kind, first, second, weight, words]) => ({ kind, first, second, weight, words }));

const effectName = (sign) => (sign > 0 ? 'promotes' : sign < 0 ? 'inhibits' : 'mixed');
const effectMark = (sign) => (sign > 0 ? '▲' : sign < 0 ? '▼' : '◆');
const countOf = (count, word) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;

/** One vote a paper and agent, as the program counts them: own, affirmed sentences; two thirds decide. */
function votesOf(items) {
  const byPaper = new Map();
  for (const item of items) {
    if (item.negated || item.hedged || item.cited) continue;
    let sentences = byPaper.get(item.paper);
    if (!sentences) byPaper.set(item.paper, sentences = new Map());
    const before = sentences.get(item.quote);
    sentences.set(item.quote, before === undefined || before === item.sign ? item.sign : 0);
  }
  const votes = { promoting: [], inhibiting: [], mixed: [] };
  for (const [paper, sentences] of byPaper) {
    let up = 0;
    let down = 0;
    for (const sign of sentences.values()) {
      if (sign > 0) up++;
      if (sign < 0) down++;
    }
    const all = up + down;
    if (all === 0) continue;
    if (up * 3 >= all * 2) votes.promoting.push(paper);
    else if (down * 3 >= all * 2) votes.inhibiting.push(paper);
    else votes.mixed.push(paper);
  }
  return votes;
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}
