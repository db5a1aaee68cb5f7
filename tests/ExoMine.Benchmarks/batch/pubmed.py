#!/usr/bin/env python3
"""Does a PubMed baseline-like file run in constant memory, plain and packed?  pubmed.py EXOMINE [MEGABYTES] [KINDS]
KINDS: xml,gz,zip,tar.gz. Fails when the last fifth needs much more memory than the second tenth and third."""
import gzip, os, sys, tarfile, tempfile, zipfile
from xml.sax.saxutils import escape
from texts import texts
from watch import Watched

exomine = sys.argv[1]
megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 200
kinds = (sys.argv[3] if len(sys.argv) > 3 else "xml,gz,zip,tar.gz").split(",")

RECORD = """<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">{pmid}</PMID><DateRevised><Year>2026</Year></DateRevised>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0000</ISSN><JournalIssue CitedMedium="Print"><Volume>1</Volume><PubDate><Year>2026</Year></PubDate></JournalIssue><Title>Journal</Title></Journal>
<ArticleTitle>{title}</ArticleTitle><Abstract>{abstract}</Abstract><AuthorList CompleteYN="Y"><Author><LastName>Doe</LastName><ForeName>J</ForeName></Author></AuthorList><Language>eng</Language></Article>
</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">{pmid}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
"""


def write(path):
    pmid = 0
    with open(path, "w", encoding="utf8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<PubmedArticleSet>\n')
        for text in texts(10**9, 9):
            pmid += 1
            abstract = "".join(f"<AbstractText>{escape(s)}</AbstractText>" for s in text[1:])
            file.write(RECORD.format(pmid=pmid, title=escape(text[0]), abstract=abstract))
            if pmid % 100 == 0 and file.tell() > megabytes << 20:
                break
        file.write("</PubmedArticleSet>\n")
    return pmid


def packed(path, kind):
    name = f"{path}.{kind}" if kind != "xml" else path
    if kind == "gz":
        with open(path, "rb") as plain, gzip.open(name, "wb", 6) as file:
            while block := plain.read(1 << 20):
                file.write(block)
    if kind == "zip":
        with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, "baseline.xml")
    if kind == "tar.gz":
        with tarfile.open(name, "w:gz", compresslevel=6) as archive:
            archive.add(path, "baseline.xml")
    return name


missed = False
with tempfile.TemporaryDirectory() as work:
    plain = work + "/baseline.xml"
    records = write(plain)
    for kind in kinds:
        name, out = packed(plain, kind), work + "/out-" + kind
        run = Watched([exomine, "run", name, "-o", out, "--quiet"])
        found = sum(1 for output in os.listdir(out) if output.endswith(".jsonl") for _ in open(f"{out}/{output}", "rb"))
        early, late = run.peak(0.1, 0.3), run.peak(0.8, 1.0)
        print(f"{kind}: {found} of {records} records, {os.path.getsize(plain) >> 20} MB, in {run.seconds:.0f} s, {records / run.seconds:.0f}/s; "
              f"memory {early:.0f} MB early, {late:.0f} MB late, {run.peak():.0f} MB at most; exit code {run.code}", flush=True)
        missed |= run.code != 0 or found != records or late > early * 1.25
        os.system(f"rm -rf '{out}'")
sys.exit(missed)
