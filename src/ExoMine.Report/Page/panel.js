const panel = h('dialog', { id: 'panel', 'aria-labelledby': 'panel-title' });
let opener = null;
panel.addEventListener('close', () => opener && opener.isConnected && opener.focus());
panel.addEventListener('click', (event) => event.target === panel && panel.close());

/** Shows the sentences behind a mark; Escape or the button leads back to it. */
function openPanel(title, words, items) {
  opener = document.activeElement;
  replace(panel,
    h('div', { class: 'panel-head' },
      h('h2', { id: 'panel-title', tabindex: '-1' }, title),
      h('button', { class: 'close', 'aria-label': 'Close', on: { click: () => panel.close() } }, '×')),
    h('div', { class: 'panel-body', tabindex: '0' },
      words && h('p', { class: 'words' }, words), typeLegend(), ...evidenceList(items)));
  panel.showModal();
  panel.querySelector('#panel-title').focus();
}

function typeLegend() {
  const types = ['miRNA', 'lncRNA', 'circRNA', 'gene', 'pathway', 'cell_type', 'vesicle', 'condition'];
  return h('p', { class: 'legend', 'aria-label': 'Colours of mentions' },
    types.map((type) => h('span', { class: `mention ${typeClass(type)}` }, type.replace('_', ' '))), h('span', { class: 'cue' }, 'word that decided'));
}
