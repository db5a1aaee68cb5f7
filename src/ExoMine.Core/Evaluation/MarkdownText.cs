using System.Text;

namespace ExoMine.Evaluation;

/// <summary>A paper's words inside Markdown, where they must not become markup.</summary>
internal static class MarkdownText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) escaped.Append(' ');
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '&') escaped.Append("&amp;");
            else if (c is '\\' or '`' or '*' or '|' or '[' or ']' or '{' or '}') escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
