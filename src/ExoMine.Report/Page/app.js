const MAIN = 'osteogenesis';
const years = papers.map((paper) => paper.year).filter((year) => year > 0);
const state = { search: '', process: MAIN, type: '', environment: '', sender: '', sign: '', section: '', own: false, score: 0, from: '', to: '' };
let haystack = null;

/** Made at the first search: until then nobody waits for it. */
function found(item) {
  haystack ??= evidence.map((e) => [agents[e.agent].name, quotes[e.quote].text, papers[e.paper].title, ...e.senders, ...e.vesicles, ...e.recipients, ...e.environments].join(' ').toLowerCase());
  return words.every((word) => haystack[item.index].includes(word));
}

let words = [];

function passes(item) {
  const agent = agents[item.agent];
  return (!state.process || item.process === state.process)
    && (!state.type || (state.type === 'molecule' ? ['miRNA', 'lncRNA', 'circRNA', 'gene', 'pathway'].includes(agent.type) : agent.type === state.type))
    && (!state.environment || item.environments.includes(state.environment))
    && (!state.sender || item.senders.includes(state.sender))
    && (!state.sign || effectName(item.sign) === state.sign)
    && (!state.section || item.section === state.section)
    && (!state.own || !(item.cited || item.hedged || item.negated))
    && item.score >= state.score
    && (!state.from || papers[item.paper].year >= Number(state.from)) && (!state.to || papers[item.paper].year <= Number(state.to))
    && (words.length === 0 || found(item));
}

function choices(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

const status = h('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
// Genes that only read out the process and words such as "treatment" would hide the molecules: they are a choice away.
state.type = 'molecule';

function filterBar() {
  const select = (key, label, options, any) => h('label', {}, h('span', {}, label), h('select', { name: key, on: { change: (event) => { state[key] = event.target.value; update(); } } },
    any !== null && h('option', { value: '' }, any || 'all'), options.map(([value, text]) => h('option', { value, selected: state[key] === value }, text || value))));
  const plain = (list) => list.map((value) => [value, value.replace('_', ' ')]);
  const number = (key, label, attributes) => h('label', { class: 'small' }, h('span', {}, label), h('input', { name: key, type: 'number', ...attributes, on: { input: (event) => { state[key] = key === 'score' ? Math.round(Number(event.target.value) * 100) : event.target.value; update(); } } }));
  return h('form', { class: 'filters', role: 'search', 'aria-label': 'Filters', on: { submit: (event) => event.preventDefault() } },
    h('label', { class: 'wide' }, h('span', {}, 'Search'), h('input', { name: 'search', type: 'search', placeholder: 'miR-21, PTEN, obesity', on: { input: (event) => { state.search = event.target.value; update(); } } })),
    select('process', 'Process', plain(choices(evidence.map((item) => item.process)))),
    select('type', 'Agents', [['molecule', 'molecules'], ...plain(choices(evidence.map((item) => agents[item.agent].type)))]),
    select('environment', 'Environment', plain(choices(evidence.flatMap((item) => item.environments)))),
    select('sender', 'Sender', plain(choices(evidence.flatMap((item) => item.senders)))),
    select('sign', 'Effect', [['promotes', '▲ promotes'], ['inhibits', '▼ inhibits']]),
    select('section', 'Section', plain(choices(evidence.map((item) => item.section)))),
    number('score', 'Score from', { min: 0, max: 1, step: 0.05, placeholder: '0' }),
    number('from', 'Year from', { placeholder: years.length ? Math.min(...years) : '' }), number('to', 'to', { placeholder: years.length ? Math.max(...years) : '' }),
    h('label', { class: 'check' }, h('input', { name: 'own', type: 'checkbox', on: { change: (event) => { state.own = event.target.checked; update(); } } }), h('span', {}, 'own results only')),
    h('button', { type: 'button', class: 'reset', on: { click: reset } }, 'Reset'), status);
}

function reset() {
  Object.assign(state, { search: '', process: MAIN, type: 'molecule', environment: '', sender: '', sign: '', section: '', own: false, score: 0, from: '', to: '' });
  const fresh = filterBar();
  document.querySelector('.filters').replaceWith(fresh);
  update();
  fresh.querySelector('.reset').focus();
}

function summary() {
  const reviews = papers.filter((paper) => paper.kind === 'review').length;
  const ofMain = new Set(evidence.filter((item) => item.process === MAIN && ['miRNA', 'lncRNA', 'circRNA', 'gene', 'pathway'].includes(agents[item.agent].type)).map((item) => item.agent)).size;
  return [
    [papers.length, papers.length === 1 ? 'paper' : 'papers', reviews ? `${countOf(reviews, 'review')} among them` : ''],
    [evidence.length, 'findings', `in ${countOf(quotes.length, 'sentence')}`],
    [claims.length, 'claims', 'merged across papers'],
    [ofMain, 'molecules', `said to act on ${MAIN}`],
    [contradictions.length, contradictions.length === 1 ? 'contradiction' : 'contradictions', doubts.length ? `and ${doubts.length} doubtful` : 'between papers'],
  ];
}

const views = [regulatorsView(), heatmapView(), chainView(), contradictionsView(), doubtsView(), claimsView(), gapsView()];
let pending = 0;

function update() {
  cancelAnimationFrame(pending);
  pending = requestAnimationFrame(draw);
}

function draw() {
  words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
  const items = evidence.filter(passes);
  for (const view of views) view.draw(items);
  status.textContent = `${countOf(items.length, 'finding')} of ${evidence.length.toLocaleString('en')} from ${countOf(new Set(items.map((item) => item.paper)).size, 'paper')}`;
}

const theme = h('button', { class: 'theme', 'aria-pressed': 'false', on: { click: () => {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  theme.setAttribute('aria-pressed', String(!dark));
} } }, 'Dark');

const cards = views.map((view) => section(view.id, view.title, view.explanation, view.host));
document.getElementById('app').replaceChildren(
  h('header', {}, h('div', { class: 'title' }, h('h1', {}, `What ${papers.length === 1 ? 'one paper says' : `${papers.length.toLocaleString('en')} papers say`} on vesicles and bone`), theme),
    h('p', { class: 'lead' }, 'Which cargo, from whose vesicles, in which environment, through which target and pathway, does what to bone, and who says the opposite.'),
    h('dl', { class: 'counts' }, summary().map(([number, name, note]) => h('div', {}, h('dt', {}, name), h('dd', {}, number.toLocaleString('en')), h('dd', { class: 'note' }, note)))),
    h('nav', { 'aria-label': 'Parts' }, views.map((view) => h('a', { href: `#${view.id}` }, view.title)))),
  h('main', {}, h('details', { class: 'bar', open: innerWidth > 640 }, h('summary', {}, 'Filter and search'), filterBar()), h('div', { class: 'two' }, cards[0], cards[1]), ...cards.slice(2)),
  h('footer', {}, h('p', {}, 'Every number leads to its sentences. Signs are read by a program and can be wrong: read the sentence before you cite it.')),
  panel);
draw();
document.documentElement.dataset.ready = 'yes';
