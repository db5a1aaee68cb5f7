/** Papers that promote to the right, papers that inhibit to the left: a table, so that it reads aloud as well. */
function regulatorsView() {
  const host = h('div', {});
  let shown = 18;
  return { id: 'regulators', title: 'Regulators', explanation: 'Papers whose own results say that the agent promotes (right, ▲) or inhibits (left, ▼) the process. Open a bar to read the sentences.', host, draw };

  function draw(items) {
    const rows = [...groupBy(items, (item) => item.agent)].map(([agent, list]) => {
      const votes = votesOf(list);
      return { agent: agents[agent], list, up: votes.promoting.length, down: votes.inhibiting.length, mixed: votes.mixed.length };
    }).filter((row) => row.up + row.down + row.mixed > 0);
    rows.sort((a, b) => (b.up - b.down) - (a.up - a.down) || (b.up + b.down + b.mixed) - (a.up + a.down + a.mixed) || b.list.length - a.list.length || (a.agent.name < b.agent.name ? -1 : 1));
    const most = Math.max(1, ...rows.map((row) => Math.max(row.up, row.down)));
    const visible = both(rows, shown);
    replace(host, rows.length === 0 && h('p', { class: 'empty' }, 'No paper reports a result of its own under these filters.'),
      rows.length > 0 && h('table', { class: 'bars' },
        h('caption', { class: 'visually-hidden' }, 'Papers promoting and inhibiting for each agent'),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Agent'), h('th', { scope: 'col', class: 'left' }, '▼ inhibits'), h('th', { scope: 'col' }, '▲ promotes'), h('th', { scope: 'col' }, 'mixed'))),
        h('tbody', {}, visible.map((row) => bar(row, most)))),
      moreButton(visible.length, rows.length, () => { shown += 40; draw(items); }));
  }

  /** The strongest of both ends, in order. */
  function both(rows, count) {
    if (rows.length <= count) return rows;
    const negative = rows.filter((row) => row.up < row.down).length;
    const bottom = Math.min(negative, Math.max(Math.floor(count / 2), count - (rows.length - negative)));
    return [...rows.slice(0, count - bottom), ...rows.slice(rows.length - bottom)];
  }

  function bar(row, most) {
    const open = () => openPanel(row.agent.name, regulatorWords(row), row.list);
    const half = (value, kind) => h('td', { class: kind === 'inhibits' ? 'half left' : 'half' },
      value > 0 && h('span', { class: `fill ${kind}`, css: { width: `${(100 * value) / most}%` }, 'aria-hidden': 'true' }), h('span', { class: value ? 'count' : 'count zero' }, String(value)));
    return h('tr', { on: { click: open } },
      h('th', { scope: 'row' }, h('button', { class: 'link', on: { click: (event) => { event.stopPropagation(); open(); } } }, row.agent.name), h('span', { class: `type ${typeClass(row.agent.type)}`, title: row.agent.type }, row.agent.type.replace('_', ' '))),
      half(row.down, 'inhibits'), half(row.up, 'promotes'), h('td', { class: row.mixed ? 'mixed-count' : 'mixed-count zero' }, row.mixed ? `◆ ${row.mixed}` : '0'));
  }
}

function regulatorWords(row) {
  const retold = new Set(row.list.filter((item) => item.cited).map((item) => item.paper)).size;
  return `${countOf(row.up, 'paper')} by their own results: promotes; ${countOf(row.down, 'paper')}: inhibits; ${countOf(row.mixed, 'paper')}: both. ${countOf(row.list.length, 'sentence')} in all${retold ? `, ${countOf(retold, 'paper')} retelling others' work` : ''}. A paper is one vote, however many sentences it has; hedged, negated and retold sentences are shown and not counted.`;
}
