const panel = h('dialog', { id: 'panel', 'aria-labelledby': 'panel-title' });
let opener = null;
// The browser leads back itself; told of it later, the page must not pull the reader back from where a key has led since.
panel.addEventListener('close', () => document.activeElement === document.body && opener && opener.isConnected && opener.focus());
panel.addEventListener('click', (event) => event.target === panel && panel.close());

/** Shows the sentences behind a mark; Escape or the button leads back to it. */
function openPanel(title, words, items) {
  opener = document.activeElement;
  replace(panel,
    h('div', { class: 'panel-head' },
      h('h2', { id: 'panel-title', tabindex: '-1' }, title),
      h('button', { class: 'close', 'aria-label': 'Close', on: { click: () => panel.close() } }, '×')),
    h('div', { class: 'panel-body', tabindex: '0' },
      words && h('p', { class: 'words' }, words), claimsBehind(items), typeLegend(), ...evidenceList(items)));
  panel.showModal();
  panel.querySelector('#panel-title').focus();
}

/** The claims that these sentences carry, the best supported first. */
function claimsBehind(items) {
  const shared = new Map();
  for (const item of items) for (const claim of claimsOfEvidence[item.index]) shared.set(claim, (shared.get(claim) || 0) + 1);
  const list = [...shared.keys()].sort((a, b) => b.own - a.own || shared.get(b) - shared.get(a) || a.index - b.index);
  const name = (claim) => [agents[claim.agent].name, effectName(claim.sign), claim.process, claim.target && `through ${claim.target}`, claim.pathway && `by ${claim.pathway}`].filter(Boolean).join(' ');
  return list.length > 0 && h('details', { class: 'behind' }, h('summary', {}, `${countOf(list.length, 'claim')} on these sentences`),
    h('ul', {}, list.slice(0, 12).map((claim) => h('li', {}, h('b', { class: `sign ${effectName(claim.sign)}` }, `${effectMark(claim.sign)} ${name(claim)}`), ` ${claim.words}`))),
    list.length > 12 && h('p', { class: 'explain' }, `${list.length - 12} more are in the table of claims.`));
}

function typeLegend() {
  const types = ['miRNA', 'lncRNA', 'circRNA', 'gene', 'pathway', 'cell_type', 'vesicle', 'condition'];
  return h('p', { class: 'legend', 'aria-label': 'Colours of mentions' },
    types.map((type) => h('span', { class: `mention ${typeClass(type)}` }, type.replace('_', ' '))), h('span', { class: 'cue' }, 'word that decided'));
}
