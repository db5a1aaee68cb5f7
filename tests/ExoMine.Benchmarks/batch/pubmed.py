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
<ArticleTitle>{title}</ArticleTitle><Abstract>{abstract}</Abstract><AuthorList CompleteYN="Y">{authors}</AuthorList><Language>eng</Language></Article>
<MeshHeadingList>{headings}</MeshHeadingList></MedlineCitation><PubmedData><History>{history}</History><PublicationStatus>ppublish</PublicationStatus>
<ArticleIdList><ArticleId IdType="pubmed">{pmid}</ArticleId></ArticleIdList><ReferenceList>{references}</ReferenceList></PubmedData></PubmedArticle>
"""

# Most of a baseline file is not text: with these a record has 6 to 7 kB, as the real ones have, and 200 MB are about 30,000 records.
AUTHOR = '<Author ValidYN="Y"><LastName>Doe{0}</LastName><ForeName>Jane</ForeName><Initials>J</Initials><AffiliationInfo><Affiliation>Department of Anatomy, University of Town {0}.</Affiliation></AffiliationInfo></Author>'
HEADING = '<MeshHeading><DescriptorName UI="D{0:06}" MajorTopicYN="N">Descriptor {0}</DescriptorName><QualifierName UI="Q{0:06}" MajorTopicYN="N">metabolism</QualifierName></MeshHeading>'
DATE = '<PubMedPubDate PubStatus="entrez"><Year>2026</Year><Month>{0}</Month><Day>1</Day><Hour>0</Hour><Minute>0</Minute></PubMedPubDate>'
REFERENCE = '<Reference><Citation>Journal. 2020 Jan;1(1):{0}-9</Citation><ArticleIdList><ArticleId IdType="pubmed">{0}</ArticleId></ArticleIdList></Reference>'
REST = dict(authors="".join(map(AUTHOR.format, range(6))), headings="".join(map(HEADING.format, range(10))), history="".join(map(DATE.format, range(1, 5))), references="".join(map(REFERENCE.format, range(10000, 10010))))


def write(path):
    pmid = 0
    with open(path, "w", encoding="utf8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<PubmedArticleSet>\n')
        for text in texts(10**9, 9):
            pmid += 1
            abstract = "".join(f"<AbstractText>{escape(s)}</AbstractText>" for s in text[1:])
            file.write(RECORD.format(pmid=pmid, title=escape(text[0]), abstract=abstract, **REST))
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
