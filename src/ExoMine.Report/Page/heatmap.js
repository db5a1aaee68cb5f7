/** Agents in rows, environments in columns, coloured by papers promoting less papers inhibiting. */
function heatmapView() {
  const host = h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Heat map, scrolls sideways' });
  let wide = 12;
  return { id: 'heatmap', title: 'Agents by environment', explanation: 'Net papers (promoting less inhibiting) in each environment: +1 ▲, −1 ▼, ± both. Where a sentence names no environment, its paper’s own counts.', host, draw };

  function draw(items) {
    const cells = new Map();
    const columns = new Map();
    const rows = new Map();
    for (const item of items) {
      if (!item.environments.length || item.negated || item.hedged || item.cited) continue;
      for (const environment of item.environments) {
        const key = `${item.agent}\u0000${environment}`;
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(item);
        add(columns, environment, item.paper);
        add(rows, item.agent, item.paper);
      }
    }
    const top = (index, count) => [...index].sort((a, b) => b[1].size - a[1].size || (String(a[0]) < String(b[0]) ? -1 : 1)).slice(0, count).map(([key]) => key);
    const across = top(columns, wide);
    const filled = (agent) => across.filter((environment) => cells.has(`${agent}\u0000${environment}`)).length;
    const down = top(rows, wide * 4).filter((agent) => filled(agent) > 0).sort((a, b) => filled(b) - filled(a) || rows.get(b).size - rows.get(a).size || (agents[a].name < agents[b].name ? -1 : 1)).slice(0, Math.round(wide * 1.4));
    replace(host, down.length === 0 ? h('p', { class: 'empty' }, 'No finding under these filters names an environment.') : h('table', { class: 'heat' },
      h('caption', { class: 'visually-hidden' }, 'Net papers for each agent and environment'),
      h('thead', {}, h('tr', {}, h('td', {}), across.map((environment) => h('th', { scope: 'col' }, h('span', {}, environment))))),
      h('tbody', {}, down.map((agent) => h('tr', {}, h('th', { scope: 'row' }, agents[agent].name), across.map((environment) => cell(agents[agent], environment, cells.get(`${agent}\u0000${environment}`))))))),
    moreButton(down.length, rows.size, () => { wide += 20; draw(items); }));
  }

  function add(index, key, paper) {
    if (!index.has(key)) index.set(key, new Set());
    index.get(key).add(paper);
  }

  function cell(agent, environment, list) {
    if (!list) return h('td', {});
    const votes = votesOf(list);
    const net = votes.promoting.length - votes.inhibiting.length;
    const torn = votes.mixed.length > 0 || (votes.promoting.length > 0 && votes.inhibiting.length > 0);
    const strength = Math.abs(net) >= 3 ? 3 : Math.abs(net);
    const label = net > 0 ? `+${net}` : net < 0 ? `−${-net}` : '±';
    const words = `${agent.name} in ${environment}: ${countOf(votes.promoting.length, 'paper')} promoting, ${votes.inhibiting.length} inhibiting, ${votes.mixed.length} mixed`;
    return h('td', {}, h('button', { class: `cell ${net > 0 ? 'up' : net < 0 ? 'down' : 'torn'}${strength || ''}`, title: words, 'aria-label': words, on: { click: () => openPanel(`${agent.name} in ${environment}`, words, list) } }, torn && net !== 0 ? `${label}±` : label));
  }
}
