using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ExoMine.Report;

/// <summary>One page that needs no network: its policy lets only its own style and script run, known by their hashes.</summary>
internal static class PageShell
{
    /// <param name="body">Markup, encoded already.</param>
    /// <param name="script">May be empty.</param>
    public static string Write(string title, string style, string body, string script)
    {
        var policy = $"default-src 'none'; style-src {Hash(style)}; script-src {(script.Length > 0 ? Hash(script) : "'none'")}; img-src data:; base-uri 'none'; form-action 'none'";
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<title>").Append(Encode(title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n").Append(body);
        if (script.Length > 0) page.Append("\n<script>").Append(script).Append("</script>");
        return page.Append("\n</body>\n</html>\n").ToString();
    }

    /// <summary>For element content and quoted attributes.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
