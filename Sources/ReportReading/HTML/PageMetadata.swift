import Yuejuan

/// What a page says about itself in its head.
struct PageMetadata {
  /// The content of `<title>`, as it came.
  var titleText: [UInt8] = []
  private var title: String?
  /// The title for those who share the page, which often has the site's name in it.
  private var sharedTitle: String?
  private var date: CalendarDate?
  private var publisher: String?
  private var site: String?

  /// Takes in a `<meta>` element; the first of a kind counts.
  mutating func note(_ attributes: MarkupAttributes) {
    guard let name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"],
      let content = attributes["content"], !content.isEmpty
    else { return }
    switch name.lowercased() {
    case "articletitle": title = title ?? content
    case "og:title": sharedTitle = sharedTitle ?? content
    case "pubdate", "publishdate", "publishtime", "article:published_time", "og:published_time",
      "og:release_date", "datepublished":
      date = date ?? VisibleMetadata.firstDate(in: Array(content.utf8)[...])
    case "contentsource": publisher = publisher ?? content
    case "sitename", "og:site_name": site = site ?? content
    default: break
    }
  }

  /// What `<title>` says, with single blanks.
  var browserTitle: String {
    String(decoding: titleText, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Fills in a document's metadata; a title that the page shows comes before the browser's.
  func complete(_ metadata: inout DocumentMetadata, heading: String?) {
    let browserTitle = browserTitle
    metadata.title = title ?? heading ?? sharedTitle ?? (browserTitle.isEmpty ? nil : browserTitle)
    metadata.date = date
    metadata.publisher = publisher
  }

  /// Who runs the site, for a page that names no other source.
  func completePublisher(of metadata: inout DocumentMetadata) {
    if metadata.publisher == nil { metadata.publisher = site }
  }
}
