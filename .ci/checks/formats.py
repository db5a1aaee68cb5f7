"""make DIR: writes a JATS article. check IN OUT: reads every output format with nothing but Python and compares it with the annotated JSON.
corpus OUT: the same for BioC and INDRA of whole papers."""
import csv, glob, json, os, re, sys
import xml.etree.ElementTree as ET

JATS = """<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.2 20190208//EN" "JATS-archivearticle1.dtd">
<article><front><article-meta><article-id pub-id-type="pmid">42</article-id><title-group><article-title>Exosomal <italic>miR-21</italic></article-title></title-group>
<abstract><p>Exosomes from BMSCs promoted β bone formation.</p></abstract></article-meta></front>
<body><sec sec-type="results"><title>Results</title><p>At 10<sup>6</sup> cells, miR-21 inhibited <bold>SMAD7</bold> and promoted osteogenesis.</p><fig><label>Figure 1</label><caption><p>Bone.</p></caption></fig></sec></body></article>
"""


def annotated(out):
    papers = {}
    for name in glob.glob(out + "/*.json"):
        if os.path.basename(name) != "run.json":
            paper = json.load(open(name, encoding="utf-8", newline=""))
            papers[paper["id"]] = paper
    for name in glob.glob(out + "/*.jsonl"):
        for line in open(name, encoding="utf-8", newline="\n"):
            paper = json.loads(line)
            papers[paper["id"]] = paper
    return papers


def jsonl(papers, out):
    lines = [json.loads(line) for line in open(out + "/jsonl/papers.jsonl", encoding="utf-8", newline="\n")]
    assert {paper["id"]: paper for paper in lines} == papers and len(lines) == len(papers)


def words(paper):
    """Each mention's words, cut from the text by its UTF-16 offsets."""
    units = paper["text"].encode("utf-16-le", "surrogatepass")
    found = sorted((m["type"], m["text"]) for m in paper["mentions"])
    assert found == sorted((m["type"], units[2 * m["start"]:2 * m["end"]].decode("utf-16-le")) for m in paper["mentions"]), paper["id"]
    return found


def flat(text):
    return re.sub(r"[\x00-\x1f]", " ", text)


def same(what, paper, found):
    types = {m["type"] for m in paper["mentions"]} | {"miRNA", "lncRNA", "circRNA", "gene", "pathway", "cell_type", "vesicle", "condition"}
    found = sorted(f for f in found if f[0] in types)
    assert found == [(t, flat(w)) for t, w in words(paper)], (what, paper["id"], found)


def bioc(papers, out):
    documents = []
    for name in glob.glob(out + "/bioc-xml/*.xml"):
        for d in ET.parse(name).getroot().iter("document"):
            annotations = [(a.find("infon[@key='type']").text, a.find("text").text, int(a.find("location").get("offset")), int(a.find("location").get("length")), a.get("id")) for a in d.iter("annotation")]
            documents.append((d.find("id").text, "".join(p.find("text").text or "" for p in d.iter("passage")), annotations, [[n.get("refid") for n in r.iter("node")] for r in d.iter("relation")]))
    for name in glob.glob(out + "/bioc-json/*.json"):
        for d in json.load(open(name, encoding="utf-8"))["documents"]:
            annotations = [(a["infons"]["type"], a["text"], a["locations"][0]["offset"], a["locations"][0]["length"], a["id"]) for p in d["passages"] for a in p["annotations"]]
            documents.append((d["id"], "".join(p["text"] for p in d["passages"]), annotations, [[n["refid"] for n in r["nodes"]] for r in d["relations"]]))
    assert len(documents) == 2 * len(papers)
    for key, text, annotations, relations in documents:
        assert text == papers[key]["text"], key
        for kind, surface, offset, length, _ in annotations:
            assert text[offset:offset + length] == surface, (key, surface)
        same("bioc", papers[key], [(a[0], flat(a[1])) for a in annotations])
        assert len(relations) == len(papers[key]["findings"])
        assert {i for r in relations for i in r} <= {a[4] for a in annotations}


def brat(papers, out):
    seen = 0
    for name in glob.glob(out + "/brat/**/*.ann", recursive=True):
        text = open(name[:-3] + "txt", encoding="utf-8", newline="").read()
        paper = next(p for p in papers.values() if p["text"] == text)
        seen += 1
        lines = [line.rstrip("\n").split("\t") for line in open(name, encoding="utf-8", newline="\n")]
        ids = {line[0] for line in lines}
        found = []
        for line in (x for x in lines if x[0][0] == "T"):
            kind, places = line[1].split(" ", 1)
            assert " ".join(text[int(a):int(b)] for a, b in (p.split(" ") for p in places.split(";"))) == line[2], line
            found.append((kind, line[2]))
        same("brat", paper, found)
        events = [x for x in lines if x[0][0] == "E"]
        assert len(events) == len(paper["findings"])
        assert all(argument.split(":")[1] in ids for e in events for argument in e[1].split(" "))
    assert seen == len(papers) and os.path.exists(out + "/brat/annotation.conf") and os.path.exists(out + "/brat/visual.conf")


def pubtator(papers, out):
    seen = 0
    for name in glob.glob(out + "/pubtator/*.pubtator"):
        for block in open(name, encoding="utf-8", newline="\n").read().strip("\n").split("\n\n"):
            lines = block.split("\n")
            key, title, abstract = lines[0].split("|", 2)[0], lines[0].split("|", 2)[2], lines[1].split("|", 2)[2]
            text = title + " " + abstract
            seen += 1
            rows = [line.split("\t") for line in lines[2:]]
            found = [r for r in rows if len(r) == 6]
            assert all(text[int(r[1]):int(r[2])] == r[3] for r in found), key
            same("pubtator", papers[key], [(r[4], r[3]) for r in found])
    assert seen == len(papers)


def pubannotation(papers, out):
    documents = [d for name in glob.glob(out + "/pubannotation/*.json") for d in (lambda x: x if isinstance(x, list) else [x])(json.load(open(name, encoding="utf-8")))]
    assert len(documents) == len(papers)
    for d in documents:
        paper = next(p for p in papers.values() if p["text"] == d["text"])
        same("pubannotation", paper, [(x["obj"], flat(d["text"][x["span"]["begin"]:x["span"]["end"]])) for x in d["denotations"]])
        ids = {x["id"] for x in d["denotations"]}
        assert all(r["subj"] in ids and r["obj"] in ids for r in d["relations"])


def breaches(value, rule, schema, place="$"):
    """What breaks a rule of a JSON Schema, as far as indra.schema.json uses the language."""
    known = {"$schema", "description", "definitions", "$ref", "type", "pattern", "enum", "anyOf", "items", "minItems", "properties", "required", "additionalProperties"}
    assert set(rule) <= known, set(rule) - known
    if "$ref" in rule:
        yield from breaches(value, schema["definitions"][rule["$ref"].rsplit("/", 1)[1]], schema, place)
    kinds = {"object": dict, "array": list, "string": str, "null": type(None)}
    wanted = rule.get("type", [])
    if wanted and not isinstance(value, tuple(kinds[k] for k in ([wanted] if isinstance(wanted, str) else wanted))):
        yield f"{place}: is no {wanted}"
        return
    if "pattern" in rule and not re.search(rule["pattern"], value) or "enum" in rule and value not in rule["enum"]:
        yield f"{place}: {value!r} is not allowed"
    if "anyOf" in rule:
        tried = [list(breaches(value, option, schema, place)) for option in rule["anyOf"]]
        yield from [] if [] in tried else min(tried, key=len)
    if isinstance(value, list):
        if len(value) < rule.get("minItems", 0):
            yield f"{place}: too short"
        for i, item in enumerate(value):
            yield from breaches(item, rule.get("items", {}), schema, f"{place}[{i}]")
    if isinstance(value, dict):
        yield from (f"{place}: has no {name}" for name in rule.get("required", []) if name not in value)
        for name, item in value.items():
            inner = rule.get("properties", {}).get(name, rule.get("additionalProperties", {}))
            if inner is False:
                yield f"{place}: {name} is not known"
            else:
                yield from breaches(item, inner, schema, f"{place}.{name}")


def indra(papers, out):
    schema = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "indra.schema.json"), encoding="utf-8"))
    statements = []
    for name in glob.glob(out + "/indra/*.json"):
        content = json.load(open(name, encoding="utf-8"))
        wrong = list(breaches(content, schema, schema))
        assert not wrong, (name, wrong[:5])
        statements += content
    assert statements and list(breaches([{**statements[0], "type": "Phosphorylation"}], schema, schema))
    assert len({s["id"] for s in statements}) == len(statements)
    assert sum(s["type"] == "Influence" for s in statements) == sum(f["effect"] != "none" for p in papers.values() for f in p["findings"])
    for s in statements:
        evidence, agents = s["evidence"][0], s["evidence"][0]["annotations"]["agents"]
        assert [evidence["text"][a:b] for a, b in agents["coords"] if 0 <= a] == [w for w, (a, b) in zip(agents["raw_text"], agents["coords"]) if 0 <= a], s
    return len(statements)


def tables(papers, out):
    for name, count in (("papers", len(papers)), ("sentences", sum(len(p["sentences"]) for p in papers.values())), ("mentions", sum(len(p["mentions"]) for p in papers.values())), ("findings", sum(len(p["findings"]) for p in papers.values()))):
        rows = list(csv.reader(open(f"{out}/tables/{name}.tsv", encoding="utf-8", newline="\n"), delimiter="\t", quoting=csv.QUOTE_NONE))
        assert len(rows) == count + 1 and len({len(r) for r in rows}) == 1, name
        content = open(f"{out}/tables/{name}.parquet", "rb").read()
        assert content[:4] == b"PAR1" == content[-4:], name


def jats(papers, source):
    article = ET.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", open(source + "/article.nxml", encoding="utf-8").read()))
    text = papers["article"]["text"]
    for element in list(article.iter("p")) + list(article.iter("article-title")):
        printed = "".join(element.itertext()).replace("106 cells", "10⁶ cells")
        assert printed in text, printed
    assert papers["article"]["pmid"] == "42" and {s["kind"] for s in papers["article"]["sections"]} == {"title", "abstract", "results", "caption"}


if sys.argv[1] == "make":
    open(sys.argv[2] + "/article.nxml", "w", encoding="utf-8").write(JATS)
elif sys.argv[1] == "corpus":
    found = annotated(sys.argv[2])
    bioc(found, sys.argv[2])
    print(f"formats: {len(found)} sample papers agree in BioC; {indra(found, sys.argv[2])} INDRA statements keep the published rules")
else:
    found = annotated(sys.argv[3])
    found_papers = {k: v for k, v in found.items()}
    assert len(found_papers) == 4, found_papers.keys()
    assert sum(len(p["mentions"]) for p in found_papers.values()) > 5
    for check in (jsonl, bioc, brat, pubtator, pubannotation, indra, tables):
        check(found_papers, sys.argv[3])
    jats(found_papers, sys.argv[2])
    print(f"formats: {len(found_papers)} papers, {sum(len(p['mentions']) for p in found_papers.values())} mentions, {sum(len(p['findings']) for p in found_papers.values())} findings agree in every format")
