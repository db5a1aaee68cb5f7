using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ExoMine.Pdf.Glyphs;

/// <summary>PdfPig's filters, which swallow the end of memory, with a bound before them: a stream that unpacks to a great part of the memory is a bomb.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    public static BoundedFilters Instance { get; } = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private static IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => f is FlateFilter ? new BoundedFlate(f) : f)];

    private sealed class BoundedFlate(IFilter inner) : IFilter
    {
        /// <summary>Deflate's limit: a stream of this many times fewer bytes cannot exceed the bound.</summary>
        private const int HighestRatio = 1032;

        private static readonly long MostBytes = Math.Min(256L << 20, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4);

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length > MostBytes / HighestRatio && UnpacksBeyond(input)) throw new UnreadablePdfException(
                "too_much_memory", $"A part of it unpacks to more than {MostBytes >> 20} MB, as a decompression bomb does; raise --max-memory if it is a real paper.");
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static bool UnpacksBeyond(Memory<byte> input)
        {
            using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            try
            {
                long all = 0;
                for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
                    if ((all += read) > MostBytes) return true;
            }
            catch (InvalidDataException)
            {
                // damaged: the filter itself knows what to save
            }

            return false;
        }
    }
}
