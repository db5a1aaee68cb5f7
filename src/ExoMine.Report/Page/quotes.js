const typeClass = (kind) => `t-${kind.toLowerCase().replace('_', '-')}`;

/** A sentence with its mentions, inner ones inside outer ones, and with the cues of this finding. */
function quoteText(quote, cues) {
  const marks = [];
  for (let i = 0; i < quote.marks.length; i += 4) marks.push({ start: quote.marks[i], end: quote.marks[i + 1], kind: T[quote.marks[i + 2]], name: T[quote.marks[i + 3]] });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const cueSpans = [];
  for (let i = 0; i < (cues || []).length; i += 3) cueSpans.push({ start: Math.max(0, cues[i]), end: Math.min(quote.text.length, cues[i + 1]), role: T[cues[i + 2]] });
  cueSpans.sort((a, b) => a.start - b.start);
  return h('q', { class: 'quote' }, inside(0, quote.text.length, marks));

  function inside(start, end, list) {
    const parts = [];
    let at = start;
    for (let i = 0; i < list.length; i++) {
      const mark = list[i];
      if (mark.start < at) continue;
      const stop = Math.min(mark.end, end);
      parts.push(...plain(at, mark.start));
      const inner = list.slice(i + 1).filter((m) => m.start < stop);
      parts.push(h('span', { class: `mention ${typeClass(mark.kind)}`, title: `${mark.kind.replace('_', ' ')}: ${mark.name}` }, inside(mark.start, stop, inner)));
      at = stop;
    }
    parts.push(...plain(at, end));
    return parts;
  }

  function plain(start, end) {
    const parts = [];
    let at = start;
    for (const cue of cueSpans) {
      const from = Math.max(cue.start, at);
      const to = Math.min(cue.end, end);
      if (from >= to) continue;
      if (from > at) parts.push(quote.text.slice(at, from));
      parts.push(h('span', { class: 'cue', title: `decided as: ${cue.role}` }, quote.text.slice(from, to)));
      at = to;
    }
    if (at < end) parts.push(quote.text.slice(at, end));
    return parts;
  }
}

function pageLink(quote) {
  const paper = papers[quote.paper];
  if (!paper.file) return quote.page ? h('span', {}, `page ${quote.page}`) : null;
  return h('a', { href: quote.page ? `${paper.file}#page=${quote.page}` : paper.file, target: '_blank', rel: 'noreferrer' }, quote.page ? `PDF, page ${quote.page}` : 'PDF');
}

function evidenceItem(item) {
  const quote = quotes[item.quote];
  const context = [
    ['sent by', [...item.senders, ...item.vesicles]], ['received by', item.recipients], ['donor', item.donors], ['condition', item.conditions],
    ['species', item.species], ['dose', item.doses],
  ].filter(([, values]) => values.length > 0);
  return h('li', { class: 'evidence' },
    h('div', { class: 'meta' },
      h('span', { class: `sign ${effectName(item.sign)}` }, `${effectMark(item.sign)} ${agents[item.agent].name} ${item.negated ? 'does not: ' : ''}${effectName(item.sign)}`),
      h('span', { class: 'tag' }, item.section),
      item.cited && h('span', { class: 'tag' }, 'retold'), item.hedged && h('span', { class: 'tag' }, 'hedged'), item.negated && h('span', { class: 'tag' }, 'negated'),
      h('span', { class: 'tag', title: 'how sure the program is of this sentence' }, `score ${(item.score / 100).toFixed(2)}`),
      pageLink(quote)),
    quoteText(quote, item.cues),
    context.length > 0 && h('p', { class: 'setting' }, context.map(([label, values]) => h('span', {}, h('b', {}, label), ` ${values.join(', ')}`))));
}

const counts = (item) => !item.cited && !item.hedged && !item.negated;

function listOf(items) {
  return items.length > 0 && [h('ul', {}, items.slice(0, 40).map(evidenceItem)),
    items.length > 40 && h('p', { class: 'explain' }, `${items.length - 40} more findings of this paper are in evidence.tsv.`)];
}

function evidenceList(items) {
  const byPaper = [...groupBy(items, (item) => item.paper)].sort(([a, one], [b, other]) => other.some(counts) - one.some(counts) || papers[b].year - papers[a].year || a - b);
  return byPaper.map(([index, list]) => {
    const paper = papers[index];
    return h('div', { class: 'paper' },
      h('h3', {}, paper.title),
      h('p', { class: 'byline' }, [paper.authors, paper.year || '', paper.kind === 'review' ? 'review' : '', paper.id].filter(Boolean).join(' · ')),
      listOf(list.filter(counts)),
      !list.every(counts) && h('h4', { class: 'apart' }, 'Shown apart, not counted: retold, hedged or negated'),
      listOf(list.filter((item) => !counts(item))));
  });
}
