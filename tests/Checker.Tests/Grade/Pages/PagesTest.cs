using System.Xml.Linq;
using WeightDecay.Checking.Grade.Pages;

namespace WeightDecay.Checking.Tests.Grade.Pages;

/// <summary>Pages of the sample class, read as documents.</summary>
public abstract class PagesTest
{
    internal static string Html(string student) =>
        FeedbackPage.Of(SampleBook.Book, SampleBook.Row(student), SampleBook.Guide);

    internal static string Markdown(string student) =>
        FeedbackText.Of(SampleBook.Book, SampleBook.Row(student), SampleBook.Guide);

    internal static string Class { get; } = ClassPage.Of(SampleBook.Book, SampleBook.Guide);

    internal static XElement Read(string html) => XDocument.Parse(html).Root!;

    /// <summary>The part of a page under a heading.</summary>
    internal static XElement Part(string html, string id) =>
        Read(html).Descendants("section").Single(s => (string?)s.Attribute("aria-labelledby") == id);
}
