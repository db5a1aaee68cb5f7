/** All claims as a table that sorts, and that can be taken away as a file. */
function claimsView() {
  const host = h('div', {});
  let shown = 25;
  let sorted = { key: 'own', down: true };
  let current = [];
  const columns = [
    ['agent', 'Agent', (c) => agents[c.agent].name], ['type', 'Type', (c) => agents[c.agent].type], ['effect', 'Effect', (c) => effectName(c.sign)],
    ['process', 'Process', (c) => c.process], ['target', 'Target', (c) => c.target], ['pathway', 'Pathway', (c) => c.pathway],
    ['own', 'Papers', (c) => c.own], ['against', 'Opposite', (c) => c.against], ['retold', 'Retold', (c) => c.retold], ['support', 'Support', (c) => c.support],
  ];
  return { id: 'claims', title: 'Claims', explanation: 'Findings merged across papers. Support is the share of further independent papers expected to agree, with its 95 % interval: one paper alone is never certainty.', host, draw };

  function draw(items) {
    const visible = new Set(items.map((item) => item.index));
    current = claims.map((claim) => ({ claim, items: claim.evidence.filter((index) => visible.has(index)).map((index) => evidence[index]) })).filter((row) => row.items.length > 0);
    const value = columns.find(([key]) => key === sorted.key)[2];
    const order = (a, b) => { const [x, y] = [value(a.claim), value(b.claim)]; return typeof x === 'number' ? x - y : x < y ? -1 : x > y ? 1 : 0; };
    current.sort((a, b) => (sorted.down ? -order(a, b) : order(a, b)) || b.items.length - a.items.length || a.claim.index - b.claim.index);
    render();
  }

  function render() {
    replace(host,
      h('p', { class: 'actions' }, h('button', { class: 'download', on: { click: download } }, `Download ${countOf(current.length, 'claim')} as TSV`)),
      h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Claims, scrolls sideways' }, h('table', { class: 'claims' },
        h('caption', { class: 'visually-hidden' }, 'Claims; the column heads sort'),
        h('thead', {}, h('tr', {}, columns.map(([key, name]) => h('th', { scope: 'col', class: key === 'type' || key === 'process' ? 'spare' : null, 'aria-sort': sorted.key === key ? (sorted.down ? 'descending' : 'ascending') : 'none' },
          h('button', { class: 'sort', on: { click: () => sortBy(key) } }, name, h('span', { 'aria-hidden': 'true' }, sorted.key === key ? (sorted.down ? ' ↓' : ' ↑') : '')))))),
        h('tbody', {}, current.slice(0, shown).map(row)))),
      moreButton(Math.min(shown, current.length), current.length, () => { shown += 100; render(); }));
  }

  function sortBy(key) {
    const numeric = ['own', 'against', 'retold', 'support'].includes(key);
    sorted = sorted.key === key ? { key, down: !sorted.down } : { key, down: numeric };
    draw(current.flatMap((r) => r.items));
    host.querySelector(`th:nth-child(${columns.findIndex(([k]) => k === key) + 1}) button`).focus();
  }

  function row({ claim, items }) {
    const agent = agents[claim.agent];
    const open = () => openPanel([agent.name, effectName(claim.sign), claim.process, claim.target && `through ${claim.target}`].filter(Boolean).join(' '), claim.words, items);
    return h('tr', { on: { click: open } },
      h('th', { scope: 'row' }, h('button', { class: 'link', on: { click: (event) => { event.stopPropagation(); open(); } } }, agent.name)),
      h('td', { class: 'spare' }, agent.type.replace('_', ' ')), h('td', { class: `sign ${effectName(claim.sign)}` }, `${effectMark(claim.sign)} ${effectName(claim.sign)}`),
      h('td', { class: 'spare' }, claim.process), h('td', {}, claim.target), h('td', {}, claim.pathway), h('td', { class: 'number' }, String(claim.own)), h('td', { class: 'number' }, String(claim.against)), h('td', { class: 'number' }, String(claim.retold)),
      h('td', { class: 'support', title: claim.words },
        h('span', { class: 'interval', 'aria-hidden': 'true' }, h('span', { class: 'range', css: { left: `${claim.low}%`, width: `${claim.high - claim.low}%` } }), h('span', { class: 'point', css: { left: `${claim.support}%` } })), `${claim.support}%`));
  }

  function download() {
    const cell = (text) => { const flat = String(text).replace(/[\u0000-\u001f\u2028\u2029]/g, ' '); return /^[=+\-@]/.test(flat) ? `'${flat}` : flat; };
    const head = [...columns.map(([, name]) => name.toLowerCase()), 'low', 'high', 'papers', 'sentences'];
    const lines = current.map(({ claim, items }) => [...columns.map(([, , value]) => value(claim)), claim.low, claim.high,
      [...new Set(items.map((item) => papers[item.paper].id))].join('; '), [...new Set(items.map((item) => quotes[item.quote].text))].join(' || ')].map(cell).join('\t'));
    const url = URL.createObjectURL(new Blob([`${[head.join('\t'), ...lines].join('\n')}\n`], { type: 'text/tab-separated-values' }));
    h('a', { href: url, download: 'claims-filtered.tsv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}
