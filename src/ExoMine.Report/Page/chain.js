/** Sender, cargo, target, pathway, bone: bands as wide as the papers behind them, coloured by what the cargo does. */
function chainView() {
  const host = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Chain diagram, scrolls sideways' });
  const CARGO = new Set(['miRNA', 'lncRNA', 'circRNA', 'gene']);
  const MOST = 16;
  return { id: 'chain', title: 'From sender to bone', explanation: 'Which cells send which cargo, through which target and pathway, with which effect. A band is as wide as the papers behind it: blue promotes, orange inhibits. Open a name or a band to read the sentences; with the keyboard, arrows lead from a name along its bands.', host, draw };

  function draw(items) {
    const rnaFirst = items.filter((item) => CARGO.has(agents[item.agent].type) && item.sign !== 0);
    const weight = new Map();
    for (const item of rnaFirst) {
      const full = (item.senders.length ? 3 : 0) + claimsOfEvidence[item.index].some(({ target, pathway }) => target || pathway) * 2 + (agents[item.agent].type === 'gene' ? 0 : 2);
      const entry = weight.get(item.agent) || { papers: new Set(), full: 0 };
      entry.papers.add(item.paper);
      entry.full = Math.max(entry.full, full);
      weight.set(item.agent, entry);
    }
    const chosen = new Set([...weight].sort((a, b) => b[1].full - a[1].full || b[1].papers.size - a[1].papers.size || a[0] - b[0]).slice(0, MOST).map(([agent]) => agent));
    const nodes = new Map();
    const bands = new Map();
    const counts = [new Map(), null, new Map(), new Map()];
    const chosenItems = rnaFirst.filter((item) => chosen.has(item.agent));
    for (const item of chosenItems) {
      for (const sender of item.senders) bump(counts[0], sender);
      for (const { target, pathway } of claimsOfEvidence[item.index]) { if (target) bump(counts[2], target); if (pathway) bump(counts[3], pathway); }
    }
    const keep = [0, 2, 3].reduce((all, column) => ({ ...all, [column]: new Set([...counts[column]].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST).map(([name]) => name)) }), {});
    for (const item of chosenItems) {
      for (const sender of item.senders.length ? item.senders : [null]) for (const { target, pathway } of claimsOfEvidence[item.index]) {
        const steps = [
          sender && keep[0].has(sender) ? node(0, sender) : null, node(1, agents[item.agent].name),
          target && keep[2].has(target) ? node(2, target) : null, pathway && keep[3].has(pathway) ? node(3, pathway) : null,
          node(4, item.sign > 0 ? '▲ promotes bone' : '▼ inhibits bone'),
        ].filter(Boolean);
        steps.forEach((step) => step.items.add(item));
        for (let i = 1; i < steps.length; i++) band(steps[i - 1], steps[i], item);
      }
    }

    function node(column, name) {
      const key = `${column}${name}`;
      if (!nodes.has(key)) nodes.set(key, { column, name, items: new Set() });
      return nodes.get(key);
    }

    function band(from, to, item) {
      const key = `${from.column}${from.name}\u0000${to.column}${to.name}\u0000${item.sign}`;
      if (!bands.has(key)) bands.set(key, { from, to, sign: item.sign, papers: new Set(), items: new Set() });
      bands.get(key).papers.add(item.paper);
      bands.get(key).items.add(item);
    }

    replace(host, nodes.size === 0 ? h('p', { class: 'empty' }, 'No cargo under these filters.') : picture(nodes, bands));
  }

  function bump(index, key) { index.set(key, (index.get(key) || 0) + 1); }

  function picture(nodes, bands) {
    const narrow = innerWidth <= 640;
    const width = narrow ? 860 : 1160;
    const unit = 13;
    const gap = 9;
    const headings = ['sender', 'cargo', 'target', 'pathway', 'bone'];
    const columns = headings.map((_, column) => [...nodes.values()].filter((n) => n.column === column));
    const used = columns.map((list, column) => (list.length ? column : -1)).filter((column) => column >= 0);
    for (const n of nodes.values()) {
      n.out = [...bands.values()].filter((b) => b.from === n);
      n.in = [...bands.values()].filter((b) => b.to === n);
      n.size = Math.max(sum(n.out), sum(n.in), 1);
    }
    // Nodes stand near what leads to them, so that bands cross less.
    columns[1].sort((a, b) => signOf(b) - signOf(a) || b.size - a.size || (a.name < b.name ? -1 : 1));
    let height = 0;
    for (const column of [1, 0, 2, 3, 4]) {
      if (column !== 1) columns[column].sort((a, b) => middle(a) - middle(b) || (a.name < b.name ? -1 : 1));
      let y = 34;
      for (const n of columns[column]) { n.y = y; y += n.size * unit + gap; }
      height = Math.max(height, y);
    }
    const x = (column) => 4 + (used.indexOf(column) * (width - 150)) / Math.max(1, used.length - 1);
    for (const column of used) {
      const list = columns[column];
      const shift = (height - (list[list.length - 1].y + list[list.length - 1].size * unit)) / 2 - 8;
      for (const n of list) { n.y += Math.max(0, shift); n.left = n.y; n.right = n.y; n.x = x(column); }
    }
    const svg = h('svg:svg', { viewBox: `0 0 ${width} ${height + 6}`, width, height: height + 6, role: 'group', 'aria-label': 'Chain from sender cells to bone', class: 'chain' });
    for (const column of used) svg.append(h('svg:text', { x: x(column), y: 16, class: 'column' }, headings[column]));
    const ordered = [...bands.values()].sort((a, b) => a.from.y - b.from.y || a.to.y - b.to.y);
    for (const b of ordered) { b.y0 = b.from.right; b.from.right += b.papers.size * unit; }
    for (const b of [...ordered].sort((a, c) => a.to.y - c.to.y || a.from.y - c.from.y)) { b.y1 = b.to.left; b.to.left += b.papers.size * unit; }
    for (const b of ordered) svg.append(b.shape = bandShape(b, unit));
    for (const n of nodes.values()) svg.append(n.shape = nodeShape(n, unit, narrow ? 22 : 30));
    walkable(nodes, bands);
    return svg;
  }

  function sum(list) { return list.reduce((total, b) => total + b.papers.size, 0); }
  function signOf(n) { let total = 0; for (const item of n.items) total += item.sign; return Math.sign(total); }
  function middle(n) {
    const near = [...n.out.map((b) => b.to), ...n.in.map((b) => b.from)].filter((other) => other.y !== undefined);
    return near.length ? near.reduce((total, other) => total + other.y, 0) / near.length : 1e6;
  }

  function opening(open) {
    return { click: open, keydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } } };
  }

  /** Tab goes from name to name; the arrows follow the bands: right and left along, up and down among those that leave or reach one name. */
  function walkable(nodes, bands) {
    const byPlace = (list, end) => [...list].sort((a, b) => a[end] - b[end]);
    for (const n of nodes.values()) onArrows(n.shape, { ArrowRight: () => byPlace(n.out, 'y0')[0], ArrowLeft: () => byPlace(n.in, 'y1')[0] });
    for (const b of bands.values()) {
      const beside = (step) => { const list = byPlace(b.from.out, 'y0'); return list[(list.indexOf(b) + step + list.length) % list.length]; };
      onArrows(b.shape, { ArrowRight: () => b.to, ArrowLeft: () => b.from, ArrowDown: () => beside(1), ArrowUp: () => beside(-1) });
    }
  }

  function onArrows(shape, ways) {
    shape.addEventListener('keydown', (event) => {
      const next = ways[event.key] && ways[event.key]();
      if (!next) return;
      event.preventDefault();
      next.shape.focus();
    });
  }

  function bandShape(b, unit) {
    const tall = b.papers.size * unit;
    const [x0, x1] = [b.from.x + 12, b.to.x];
    const bend = (x1 - x0) / 2;
    const d = `M${x0},${b.y0}C${x0 + bend},${b.y0} ${x1 - bend},${b.y1} ${x1},${b.y1}v${tall}C${x1 - bend},${b.y1 + tall} ${x0 + bend},${b.y0 + tall} ${x0},${b.y0 + tall}Z`;
    const words = `${b.from.name} to ${b.to.name}: ${countOf(b.papers.size, 'paper')}`;
    return h('svg:path', { d, class: `band ${effectName(b.sign)}`, tabindex: '-1', role: 'button', 'aria-label': `${words}, ${effectName(b.sign)}`, on: opening(() => openPanel(`${b.from.name} → ${b.to.name}`, words, [...b.items])) }, h('svg:title', {}, words));
  }

  function nodeShape(n, unit, letters) {
    const open = () => openPanel(n.name, `${countOf(new Set([...n.items].map((item) => item.paper)).size, 'paper')}, ${countOf(n.items.size, 'finding')}`, [...n.items]);
    const label = n.name.length > letters ? `${n.name.slice(0, letters - 1)}…` : n.name;
    return h('svg:g', { tabindex: '0', role: 'button', 'aria-label': `${label}: ${countOf(n.items.size, 'finding')}`, class: 'node', on: opening(open) },
      h('svg:rect', { x: n.x, y: n.y, width: 12, height: n.size * unit, rx: 2 }), h('svg:text', { x: n.x + 17, y: n.y + (n.size * unit) / 2 + 4 }, label), h('svg:title', {}, n.name));
  }
}
