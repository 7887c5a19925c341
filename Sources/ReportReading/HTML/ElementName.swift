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

  /// The name of a paragraph.
  static var paragraph: ElementName { ElementName(packed: UInt64(UInt8(ascii: "p"))) }

  private init(packed: UInt64) { self.packed = packed }

  /// Packs a name of the program.
  init(_ name: String) { packed = name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// Appends the name's bytes, at most eight, to a path.
  func append(to path: inout [UInt8]) {
    let empty = packed.leadingZeroBitCount / 8
    withUnsafeBytes(of: packed.bigEndian) { path.append(contentsOf: $0[empty...]) }
  }

  /// What the element is to a reader, by the table of all that are known.
  func kind(in table: [ElementKind.Known?]) -> ElementKind {
    var slot = Self.slot(packed)
    while let known = table[slot] {
      if known.name == self { return known.kind }
      slot = (slot + 1) & 255
    }
    return .inline
  }

  /// Where the search for a name begins: 256 slots for some 60 names.
  fileprivate static func slot(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
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
  /// Struck out: no longer true, or taken out by a change that was tracked.
  case struck, deleted
  case anchor
  case preformatted
  case title
  case meta
  case navigation, footer, aside, main
  /// What a reader of the page fills in or chooses from.
  case field
  /// Never shown.
  case skipped

  /// Whether text before and behind it stands in different lines.
  var isBlock: Bool {
    switch self {
    case .inline, .superscript, .struck, .deleted, .anchor, .meta, .skipped, .lineBreak: false
    default: true
    }
  }

  /// An element with its name.
  typealias Known = (name: ElementName, kind: ElementKind)

  /// The known elements by the slots of their names; each lies in its own or in one of the next.
  static let byName: [Known?] = {
    var table = [Known?](repeating: nil, count: 256)
    for (words, kind) in words {
      for word in words.split(separator: " ") {
        let name = ElementName(String(word))
        var slot = ElementName.slot(name.packed)
        while table[slot] != nil { slot = (slot + 1) & 255 }
        table[slot] = (name, kind)
      }
    }
    return table
  }()

  private static let words: [(String, ElementKind)] = [
    ("h1", .heading(1)), ("h2", .heading(2)), ("h3", .heading(3)), ("h4", .heading(4)),
    ("h5", .heading(5)), ("h6", .heading(6)), ("li dd dt", .listItem), ("table", .table),
    ("tr", .tableRow), ("td", .tableCell), ("th", .headerCell), ("caption figcaption", .caption),
    ("br", .lineBreak), ("sup", .superscript), ("s strike", .struck), ("del", .deleted), ("a", .anchor),
    ("pre", .preformatted),
    ("title", .title), ("meta", .meta), ("nav header button", .navigation),
    ("select textarea", .field),
    ("footer", .footer), ("aside", .aside), ("article main", .main),
    ("script style noscript template", .skipped),
    ("html head body div p section ul ol dl blockquote form fieldset address center figure", .block),
    ("details summary hgroup tbody thead tfoot hr legend option optgroup dir menu", .block),
    ("iframe", .block),
  ]
}

extension ElementKind: Equatable {}
