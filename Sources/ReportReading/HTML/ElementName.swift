/// The name of an element, packed so that names compare as numbers.
struct ElementName: Hashable {
  /// The first eight bytes of the name in lower case; no two elements of HTML share them.
  let packed: UInt64

  /// Reads a name as the parser hands it over, in lower case and closed by a zero.
  init(_ name: UnsafePointer<UInt8>) {
    var packed: UInt64 = 0
    var index = 0
    while index < 8, name[index] != 0 {
      packed = packed << 8 | UInt64(name[index])
      index += 1
    }
    self.packed = packed
  }

  /// Packs a name of the program.
  init(_ name: String) { packed = name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// The name's bytes, at most eight.
  var bytes: [UInt8] {
    (0..<8).reversed().map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }.filter { $0 != 0 }
  }

  /// What the element is to a reader.
  var kind: ElementKind { ElementKind.byName[self] ?? .inline }
}

/// What an element is to a reader of the page.
enum ElementKind {
  /// Part of the line that it stands in, as are all unknown elements.
  case inline
  /// A box of its own.
  case block
  case heading(Int)
  case listItem
  case table, tableRow, tableCell, headerCell
  case caption
  case lineBreak
  case superscript
  case anchor
  case preformatted
  case title
  case meta
  case navigation, footer, aside, main
  /// Never shown.
  case skipped

  /// Whether text before and behind it stands in different lines.
  var isBlock: Bool {
    switch self {
    case .inline, .superscript, .anchor, .meta, .skipped, .lineBreak: false
    default: true
    }
  }

  fileprivate static let byName: [ElementName: ElementKind] = {
    var kinds: [ElementName: ElementKind] = [
      ElementName("li"): .listItem, ElementName("dd"): .listItem, ElementName("dt"): .listItem,
      ElementName("table"): .table, ElementName("tr"): .tableRow, ElementName("td"): .tableCell,
      ElementName("th"): .headerCell, ElementName("caption"): .caption,
      ElementName("figcaption"): .caption, ElementName("br"): .lineBreak,
      ElementName("sup"): .superscript, ElementName("a"): .anchor, ElementName("pre"): .preformatted,
      ElementName("title"): .title, ElementName("meta"): .meta, ElementName("nav"): .navigation,
      ElementName("header"): .navigation, ElementName("select"): .navigation,
      ElementName("button"): .navigation, ElementName("footer"): .footer,
      ElementName("aside"): .aside, ElementName("article"): .main, ElementName("main"): .main,
    ]
    for level in 1...6 { kinds[ElementName("h\(level)")] = .heading(level) }
    for name in ["script", "style", "noscript", "template"] { kinds[ElementName(name)] = .skipped }
    let blocks = [
      "html", "head", "body", "div", "p", "section", "ul", "ol", "dl", "blockquote", "form",
      "fieldset", "address", "center", "figure", "details", "summary", "hgroup", "tbody", "thead",
      "tfoot", "hr", "legend", "option", "optgroup", "textarea", "dir", "menu", "iframe",
    ]
    for name in blocks { kinds[ElementName(name)] = .block }
    return kinds
  }()
}

extension ElementKind: Equatable {}
