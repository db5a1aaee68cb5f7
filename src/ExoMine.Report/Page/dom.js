/** Makes an element; texts become text nodes, so that nothing a paper says is read as markup. */
function h(tag, attributes, ...children) {
  const svg = tag.startsWith('svg:');
  const element = svg ? document.createElementNS('http://www.w3.org/2000/svg', tag.slice(4)) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else if (name === 'css') for (const [property, css] of Object.entries(value)) element.style.setProperty(property, css);
    else element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

function section(id, title, explanation, ...content) {
  return h('section', { id, 'aria-labelledby': `${id}-title`, class: 'card' },
    h('h2', { id: `${id}-title` }, title), h('p', { class: 'explain' }, explanation), ...content);
}

function replace(host, ...children) {
  host.replaceChildren(...children.flat().filter((child) => child));
}

function moreButton(shown, all, more) {
  return shown < all && h('button', { class: 'more', on: { click: more } }, `Show more (${(all - shown).toLocaleString('en')} left)`);
}
