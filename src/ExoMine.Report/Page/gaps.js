/** What nobody has tested between things that are known each by itself. */
function gapsView() {
  const host = h('div', {});
  const shown = new Map();
  const kinds = [['untested pair', 'Senders not tested in an environment'], ['no assay', 'Targets named without a binding assay'], ['only retold', 'Told as others’ work only']];
  return { id: 'gaps', title: 'Gaps', explanation: 'Where a new experiment would meet no answer in these papers. The most studied surroundings come first; the filters above do not act here.', host, draw };

  function draw() {
    replace(host, h('div', { class: 'columns' }, kinds.map(([kind, title]) => {
      const list = gaps.filter((gap) => gap.kind === kind);
      const count = shown.get(kind) || 8;
      return h('div', {}, h('h3', {}, `${title} (${list.length.toLocaleString('en')})`),
        h('ul', { class: 'gaps' }, list.slice(0, count).map((gap) => h('li', { title: gap.words }, h('b', {}, gap.first), ' · ', gap.second))),
        moreButton(Math.min(count, list.length), list.length, () => { shown.set(kind, count + 40); draw(); }));
    })));
  }
}
