/// Finds many names in a text in one pass.
///
/// The names are held in a trie over UTF-8 bytes. A node with few children keeps them as a short
/// list, one with many as a table, so that the top of the trie, where a Chinese text spends nearly
/// all its time, costs one load a byte.
public struct NameFinder: Sendable {
  /// A name where it stands in a text.
  public struct Match: Sendable, Equatable {
    /// The number of the name in the list that the finder was made from.
    public var name: Int
    /// Where it stands, in UTF-8 bytes.
    public var range: Range<Int>
  }

  /// Nodes from here on up have a table of 256 entries instead of a list.
  private static let mostListedChildren = 6

  private struct Node: Sendable {
    /// The number of the name that ends here, or -1.
    var name: Int32 = -1
    /// Where the node's children begin in ``bytes``, or its table in ``tables``.
    var start: Int32 = 0
    /// How many children are listed; -1 for a table.
    var count: Int32 = 0
  }

  private var nodes: [Node] = []
  private var bytes: [UInt8] = []
  private var targets: [Int32] = []
  private var tables: [Int32] = []
  /// A bit for each scalar of three bytes, set where names begin with it.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  /// Makes a finder.
  ///
  /// Empty names are never found; of equal names the first is.
  public init(_ names: [String]) {
    let sorted = names.enumerated().map { (number: $0.offset, utf8: Array($0.element.utf8)) }
      .filter { !$0.utf8.isEmpty }
      .sorted { left, right in
        left.utf8 == right.utf8
          ? left.number < right.number : left.utf8.lexicographicallyPrecedes(right.utf8)
      }
    nodes.append(Node())
    build(node: 0, depth: 0, from: sorted[...])
    for name in sorted.map(\.utf8) where name.count > 2 && name[0] >> 4 == 0xE {
      let scalar = Self.scalar(name.span, 0)
      beginnings[scalar >> 6] |= 1 << UInt64(scalar & 63)
    }
  }

  /// The scalar of three bytes at an offset.
  @inline(__always)
  private static func scalar(_ text: Span<UInt8>, _ offset: Int) -> Int {
    Int(text[offset] & 0x0F) << 12 | Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
  }

  /// The next offset from `offset` on where a name may begin; nearly all Chinese characters are passed
  /// by with one load.
  @inline(__always)
  private func candidate(from offset: Int, in text: Span<UInt8>, upTo end: Int) -> Int {
    var offset = offset
    while offset < end {
      if text[offset] >> 4 == 0xE, offset + 2 < end {
        let scalar = Self.scalar(text, offset)
        if beginnings[scalar >> 6] >> UInt64(scalar & 63) & 1 != 0 { return offset }
        offset += 3
      } else {
        if tables[Int(text[offset])] != 0 { return offset }
        offset += 1
      }
    }
    return end
  }

  /// Fills a node with sorted names that agree in their first `depth` bytes.
  private mutating func build(
    node: Int, depth: Int, from names: ArraySlice<(number: Int, utf8: [UInt8])>
  ) {
    var rest = names
    while let first = rest.first, first.utf8.count == depth {
      if nodes[node].name < 0 { nodes[node].name = Int32(first.number) }
      rest = rest.dropFirst()
    }
    var children: [(byte: UInt8, names: ArraySlice<(number: Int, utf8: [UInt8])>)] = []
    while let byte = rest.first?.utf8[depth] {
      let group = rest.prefix { $0.utf8[depth] == byte }
      children.append((byte, group))
      rest = rest.dropFirst(group.count)
    }
    let firstChild = nodes.count
    nodes.append(contentsOf: repeatElement(Node(), count: children.count))
    link(node, to: children.map(\.byte), from: firstChild)
    for (offset, child) in children.enumerated() {
      build(node: firstChild + offset, depth: depth + 1, from: child.names)
    }
  }

  private mutating func link(_ node: Int, to children: [UInt8], from firstChild: Int) {
    guard node == 0 || children.count > Self.mostListedChildren else {
      nodes[node].start = Int32(bytes.count)
      nodes[node].count = Int32(children.count)
      bytes.append(contentsOf: children)
      targets.append(contentsOf: children.indices.map { Int32(firstChild + $0) })
      return
    }
    nodes[node].start = Int32(tables.count)
    nodes[node].count = -1
    var table = [Int32](repeating: 0, count: 256)
    for (offset, byte) in children.enumerated() { table[Int(byte)] = Int32(firstChild + offset) }
    tables.append(contentsOf: table)
  }

  /// The child of a node for a byte, or 0, which is the root and nobody's child.
  @inline(__always)
  private func child(of node: Node, _ byte: UInt8) -> Int {
    let (start, count) = (Int(node.start), Int(node.count))
    if count < 0 { return Int(tables[start + Int(byte)]) }
    var index = start
    while index < start + count {
      if bytes[index] == byte { return Int(targets[index]) }
      index += 1
    }
    return 0
  }

  /// Calls `body` with every name that begins at an offset, the shortest first.
  @inline(__always)
  private func forEachName(at start: Int, in text: Span<UInt8>, upTo end: Int, _ body: (Match) -> Void) {
    var node = Int(tables[Int(text[start])])
    var offset = start + 1
    while node != 0 {
      let entry = nodes[node]
      if entry.name >= 0 { body(Match(name: Int(entry.name), range: start..<offset)) }
      guard offset < end else { return }
      node = child(of: entry, text[offset])
      offset += 1
    }
  }

  /// The names in a range, leftmost first and of those the longest, without overlaps.
  public func matches(in text: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    let (bytes, end) = (text.span, range.upperBound)
    var offset = candidate(from: range.lowerBound, in: bytes, upTo: end)
    while offset < end {
      var longest: Match?
      forEachName(at: offset, in: bytes, upTo: end) { longest = $0 }
      if let longest { found.append(longest) }
      offset = candidate(from: longest?.range.upperBound ?? offset + 1, in: bytes, upTo: end)
    }
    return found
  }

  /// All names in a range, also those inside others and across others.
  public func allMatches(in text: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    let (bytes, end) = (text.span, range.upperBound)
    var offset = candidate(from: range.lowerBound, in: bytes, upTo: end)
    while offset < end {
      forEachName(at: offset, in: bytes, upTo: end) { found.append($0) }
      offset = candidate(from: offset + 1, in: bytes, upTo: end)
    }
    return found
  }

  /// Whether any name stands in a range.
  public func occurs(in text: [UInt8], _ range: Range<Int>) -> Bool { occurs(in: text.span, range) }

  func occurs(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    var offset = candidate(from: range.lowerBound, in: bytes, upTo: end)
    while offset < end {
      var found = false
      forEachName(at: offset, in: bytes, upTo: end) { _ in found = true }
      if found { return true }
      offset = candidate(from: offset + 1, in: bytes, upTo: end)
    }
    return false
  }
}

extension [UInt8] {
  /// Where some words stand last in a range, counted from the left and without overlaps.
  func lastRange(of words: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = words.first, words.count <= range.count else { return nil }
    var last: Range<Int>?
    var index = range.lowerBound
    while index + words.count <= range.upperBound {
      if self[index] == first, self[index..<index + words.count].elementsEqual(words) {
        last = index..<index + words.count
        index += words.count
      } else {
        index += 1
      }
    }
    return last
  }
}
