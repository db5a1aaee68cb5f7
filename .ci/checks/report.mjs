// Checks the pages in headless Chromium. Usage: node report.mjs FOLDER [SCREENSHOTS]
import { readFileSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [folder, pictures] = process.argv.slice(2);
const axe = readFileSync(`${folder}/node_modules/axe-core/axe.min.js`, 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const failures = [];
const check = (name, passed, detail = '') => { console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${detail ? ` (${detail})` : ''}`); if (!passed) failures.push(name); };

async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && page.problems.push(`asked for ${request.url()}`));
  await page.goto(`file://${folder}/${file}`);
  return page;
}

async function accessible(name, page) {
  const client = await page.context().newCDPSession(page);
  // Run beside the page, so that its own policy stays as it is.
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await client.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
  const { result } = await client.send('Runtime.evaluate', { expression: 'axe.run().then(r => JSON.stringify(r.violations.filter(v => ["serious","critical"].includes(v.impact)).map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.target + " " + (n.any[0]?.message ?? "")).join(" | "))))', awaitPromise: true, returnByValue: true, contextId: executionContextId });
  const violations = JSON.parse(result.value ?? '["axe did not run"]');
  check(`${name}: axe-core finds nothing serious`, violations.length === 0, violations.join('; '));
}

const count = (page, selector) => page.locator(selector).count();
const shot = async (page, name, options = {}) => { if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, ...options }); };

const page = await open('report.html');
await page.waitForSelector('html[data-ready=yes]');
check('first screen shows bars, map, chain', await count(page, '.bars tbody tr') > 5 && await count(page, '.cell') > 5 && await count(page, '.node') > 5);
await shot(page, 'first-1280');
await shot(page, 'whole-1280', { fullPage: true });
await accessible('light', page);

const before = await page.textContent('.status');
await page.fill('input[name=search]', 'RUNX2-AS1');
await page.waitForFunction((old) => document.querySelector('.status').textContent !== old, before);
check('search leaves sentences on RUNX2-AS1', (await page.locator('.bars tbody th').allTextContents()).some((t) => t.startsWith('RUNX2-AS1')));
await page.fill('input[name=search]', '');
await page.selectOption('select[name=sign]', 'inhibits');
await page.waitForFunction(() => ![...document.querySelectorAll('.fill.promotes')].length);
check('filter by effect leaves no promoting bar', await count(page, '.fill.promotes') === 0 && await count(page, '.fill.inhibits') > 0);
await page.click('.reset');
await page.waitForFunction((old) => document.querySelector('.status').textContent === old, before);

await page.locator('.claims th button').first().click();
const agents = await page.locator('.claims tbody th').allTextContents();
check('claims sort by agent', JSON.stringify(agents) === JSON.stringify([...agents].sort((a, b) => (a < b ? -1 : 1))));
const [download] = await Promise.all([page.waitForEvent('download'), page.click('.download')]);
check('the filtered table downloads', readFileSync(await download.path(), 'utf8').split('\n').length > 20);

await page.locator('.bars tbody button').first().focus();
await page.keyboard.press('Enter');
check('Enter on a bar opens its sentences', await page.locator('#panel[open] .evidence').first().isVisible());
check('sentences have mentions in colour', await count(page, '#panel .mention') > 0);
check('sentences lead to the PDF page', /\.pdf#page=\d+$/.test(await page.locator('#panel .meta a').first().getAttribute('href')));
await accessible('panel', page);
await shot(page, 'evidence-1280');
await page.keyboard.press('Escape');
check('Escape leads back to the bar', await page.evaluate(() => document.activeElement.closest('.bars') !== null && !document.querySelector('#panel').open));
await page.locator('.node').first().focus();
await page.keyboard.press('Enter');
check('Enter on a chain node opens its sentences', await count(page, '#panel[open] .evidence') > 0);
await page.keyboard.press('Escape');

await page.click('.theme');
await accessible('dark', page);
await page.evaluate(() => scrollTo(0, 0));
await shot(page, 'dark-1280');
await page.emulateMedia({ media: 'print' });
check('print leaves out controls', !(await page.locator('.filters').isVisible()) && await page.locator('.bars').isVisible());
check('no console error, no network', page.problems.length === 0, page.problems.join('; '));

const gold = await open('gold.html');
await gold.waitForSelector('html[data-ready=yes]');
const cards = await gold.locator('.contradiction h3').allTextContents();
check('gold shows the four planted contradictions', cards.length === 4, cards.join(', '));
for (let more = gold.locator('#regulators .more'); await more.count();) await more.click();
const table = readFileSync(`${folder}/gold/regulators.tsv`, 'utf8').trim().split('\n').slice(1).map((row) => row.split('\t'))
  .filter(([, type, , process, up, down, mixed]) => process === 'osteogenesis' && /RNA|gene|pathway/.test(type) && (+up + +down + +mixed) > 0).map(([name, , , , up, down]) => `${name} ${down} ${up}`).sort();
const bars = (await gold.evaluate(() => [...document.querySelectorAll('.bars tbody tr')].map((row) => `${row.querySelector('button').textContent} ${row.cells[1].textContent} ${row.cells[2].textContent}`))).sort();
check('the bars are the numbers of regulators.tsv', JSON.stringify(table) === JSON.stringify(bars), `${table.length} rows, ${bars.length} bars`);
await gold.locator('#contradictions').scrollIntoViewIfNeeded();
await gold.evaluate(() => document.querySelector('#contradictions').scrollIntoView());
await shot(gold, 'contradictions-1280');
await accessible('gold', gold);

const phone = await open('report.html', { viewport: { width: 390, height: 844 } });
await phone.waitForSelector('html[data-ready=yes]');
check('390 px: the page does not scroll sideways', await phone.evaluate(() => document.documentElement.scrollWidth <= 390), String(await phone.evaluate(() => document.documentElement.scrollWidth)));
await shot(phone, 'first-390');
await phone.evaluate(() => document.querySelector('#contradictions').scrollIntoView());
await shot(phone, 'contradictions-390');

const view = await open('view.html');
check('paper view marks sentences and mentions', await count(view, '.sentence.inhibits, .sentence.promotes') > 5 && await count(view, '.mention .mention') > 0);
await accessible('paper view', view);
await shot(view, 'view-1280');
const small = await open('view.html', { viewport: { width: 390, height: 844 } });
check('390 px: the paper view does not scroll sideways', await small.evaluate(() => document.documentElement.scrollWidth <= 390));
await shot(small, 'view-390');
check('paper view: no console error', view.problems.length === 0, view.problems.join('; '));

for (const file of ['hostile.html', 'hostile-view.html']) {
  const hostile = await open(file);
  await hostile.waitForTimeout(300);
  if (file === 'hostile.html') { await hostile.locator('.bars tbody button').first().click(); await hostile.waitForTimeout(200); }
  check(`${file}: hostile text stays text`, await hostile.evaluate(() => window.hacked === undefined && document.querySelectorAll('img, svg[onload]').length === 0 && document.body.textContent.includes('onerror=')));
  const links = await hostile.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.protocol));
  check(`${file}: no link has a scheme of its own`, links.every((protocol) => protocol === 'file:'), links.join());
  check(`${file}: nothing was blocked or failed`, hostile.problems.length === 0, hostile.problems.join('; '));
}

const size = statSync(`${folder}/many.html`).size / 1e6;
check('500 papers: at most 15 MB', size <= 15, `${size.toFixed(1)} MB`);
const start = performance.now();
const many = await open('many.html');
await many.waitForSelector('html[data-ready=yes]');
const seconds = (performance.now() - start) / 1000;
check('500 papers: interactive in under 2 s', seconds < 2, `${seconds.toFixed(2)} s`);
const typing = await many.evaluate(() => new Promise((done) => {
  const from = performance.now();
  const input = document.querySelector('input[name=search]');
  input.value = 'bone';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
}));
check('500 papers: a search redraws in under a second', typing < 1000, `${Math.round(typing)} ms`);
await shot(many, 'many-1280');

await browser.close();
console.log(failures.length === 0 ? 'report: all checks passed' : `report: ${failures.length} checks failed`);
process.exit(failures.length === 0 ? 0 : 1);
