using ExoMine.Pdf.Structure;
using Xunit;

namespace ExoMine.Tests.Pdf;

/// <summary>What the first pages print of a paper on itself.</summary>
public class PrintedFactsTests
{
    [Theory]
    [InlineData("PMID: 31234567", "31234567")]
    [InlineData("PubMed ID PMID 31234567.", "31234567")]
    [InlineData("Copyright 31234567", null)]
    public void The_pmid_is_read_where_it_is_printed(string line, string? pmid) => Assert.Equal(pmid, BibliographyFinder.Find([], null, [line]).Pmid);

    [Theory]
    [InlineData("Received 3 May 2019|Accepted 9 December 2019|Published online: 7 January 2020", 2020)]
    [InlineData("© 2018 The Authors|Smith et al. 1999", 2018)]
    [InlineData("Received: 4 March 2017 / Accepted: 8 June 2017", 2017)]
    [InlineData("Bone Reports 5 (2016) 33-41", 2016)]
    [InlineData("No year is printed", null)]
    public void The_year_of_publication_is_read(string lines, int? year) => Assert.Equal(year, BibliographyFinder.Find([], null, lines.Split('|')).Year);

    [Theory]
    [InlineData("https://doi.org/10.1016/j.bone.2020.115123", "10.1016/j.bone.2020.115123")]
    [InlineData("DOI 10.1038/s41467-020-1234-5.", "10.1038/s41467-020-1234-5")]
    public void The_doi_is_read(string line, string doi) => Assert.Equal(doi, BibliographyFinder.Find([], null, [line]).Doi);
}
