function contradictionsView() {
  return disagreementsView('contradictions', 'Contradictions', contradictions, 'Agents to which papers give opposite signs by their own results, with what differs between the experiments. The best explanation comes first.', 'No paper contradicts another on the same molecule.');
}

function doubtsView() {
  return disagreementsView('doubts', 'Doubtful disagreements', doubts, 'One side rests on a sentence alone, or on sentences that the program may have misread. Read them first: these are not counted as contradictions.', 'No disagreement rests on a doubtful reading.');
}

/** Both sides of each disagreement, next to each other, and what differs between them. */
function disagreementsView(id, title, all, explanation, none) {
  const host = h('div', {});
  return { id, title, explanation, host, draw };

  function draw(items) {
    const visible = new Set(items.map((item) => item.index));
    const shown = all.filter((c) => [...c.promoting, ...c.inhibiting].some((index) => visible.has(index)));
    replace(host, shown.length === 0 ? h('p', { class: 'empty' }, all.length ? 'None under these filters.' : none) : shown.map(card));
  }

  function card(c) {
    return h('article', { class: 'contradiction' },
      h('h3', {}, c.name, h('span', { class: `verdict ${c.verdict.replaceAll(' ', '-')}` }, c.verdict)),
      h('p', { class: 'words' }, c.words),
      h('div', { class: 'sides' }, side(c, 1, c.promotingPapers, c.promoting), side(c, -1, c.inhibitingPapers, c.inhibiting)),
      differencesTable('What differs', c.differences.filter(([, explains]) => explains > 0)),
      rest(c.differences.filter(([, explains]) => explains === 0)));
  }

  function differencesTable(caption, differences) {
    return differences.length > 0 && h('table', { class: 'differences' },
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ['slot', '▲ promotes', '▼ inhibits', 'explains'].map((name) => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, differences.map(([slot, explains, promoting, inhibiting]) => h('tr', {},
        h('th', { scope: 'row' }, slot), h('td', {}, promoting || 'not told'), h('td', {}, inhibiting || 'not told'),
        h('td', {}, h('span', { class: 'meter', 'aria-hidden': 'true' }, h('span', { css: { width: `${explains}%` } })), ` ${explains}%`)))));
  }

  /** What both sides share, or only one tells, is there to be read and does not stand in the way. */
  function rest(differences) {
    return differences.length > 0 && h('details', { class: 'rest' }, h('summary', {}, `What explains nothing: ${differences.map(([slot]) => slot).join(', ')}`), differencesTable('The same on both sides, or told by one only', differences));
  }

  function side(c, sign, paperIndices, indices) {
    const items = indices.map((index) => evidence[index]);
    const first = [...groupBy(items, (item) => item.quote).values()].map((list) => list[0])
      .sort((a, b) => rank(a) - rank(b) || b.score - a.score).slice(0, 2);
    return h('div', { class: `side ${effectName(sign)}` },
      h('h4', {}, `${effectMark(sign)} ${effectName(sign)}: ${countOf(paperIndices.length, 'paper')}`),
      paperIndices.slice(0, 3).map((index) => h('p', { class: 'byline' }, `${papers[index].title} (${papers[index].year || papers[index].id})`)),
      first.map((item) => h('blockquote', {}, quoteText(quotes[item.quote], item.cues), ' ', pageLink(quotes[item.quote]))),
      h('button', { class: 'link', on: { click: () => openPanel(`${c.name} ${effectName(sign)}`, c.words, items) } }, `Read all ${countOf(new Set(items.map((item) => item.quote)).size, 'sentence')}`));
  }

  /** A conclusion says it in one sentence; a caption does not. */
  function rank(item) {
    return { conclusions: 0, abstract: 1, discussion: 2, results: 2, title: 1 }[item.section] ?? 3;
  }
}
