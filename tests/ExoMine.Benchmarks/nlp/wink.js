// wink.js WINK COPIES FILE...: processor time of wink-nlp's full English pipeline over the texts of labelled files (.jsonl).
// WINK is a folder where `npm install wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1` was run.
const fs = require('fs');
const path = require('path');
const [wink, copies, ...files] = process.argv.slice(2);
const load = name => require(require.resolve(name, { paths: [path.resolve(wink)] }));
const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer']);
const texts = files.flatMap(file => fs.readFileSync(file, 'utf8').split('\n').filter(line => line).map(line => JSON.parse(line).text));

let sentences = 0;
let tokens = 0;
function read(text) {
  const doc = nlp.readDoc(text);
  sentences += doc.sentences().length();
  tokens += doc.tokens().length();
}
for (const text of texts.slice(0, 200)) read(text);
sentences = tokens = 0;
const start = process.cpuUsage();
for (const text of texts) for (let copy = 0; copy < Number(copies); copy++) read(text);
const used = process.cpuUsage(start);
const characters = texts.reduce((sum, text) => sum + text.length, 0) * Number(copies);
console.log(JSON.stringify({ characters, cpu: (used.user + used.system) / 1e6, tokens, sentences }));
