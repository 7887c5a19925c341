import Yuejuan

/// The open elements of a page, with what a block inside them is and where it stands.
struct ElementStack {
  /// An open element.
  struct Frame {
    var name: ElementName
    var kind: ElementKind
    /// What a block in it is.
    var blockKind: BlockKind
    /// The part of the page that its class, id or name says, or that an outer one says.
    var part: PagePart?
    /// The innermost element at or around it that is a box.
    var container: Int
    /// The number of that box in the page.
    var box: Int32
    /// How much of the path leads to it.
    fileprivate var pathLength: Int
    /// Where the counts of its children begin.
    fileprivate var firstCount: Int
  }

  /// What a block is by the elements around it.
  enum BlockKind: Equatable { case paragraph, heading(Int), listItem, cell, caption, preformatted }

  private(set) var frames: [Frame] = []
  private var path: [UInt8] = []
  private var counts: [(name: ElementName, count: Int)] = []

  /// How many elements are open.
  var depth: Int { frames.count }
  /// The innermost box.
  var container: Frame? { frames.last.map { frames[$0.container] } }

  /// Whether an element of that name is open, not far out.
  func holds(_ name: ElementName) -> Bool {
    frames.last?.name == name || frames.suffix(64).contains { $0.name == name }
  }

  /// Opens an element.
  mutating func push(
    _ name: ElementName, _ kind: ElementKind, blockKind: BlockKind, part: PagePart?,
    box: Int32, id: UnsafeBufferPointer<UInt8>?
  ) {
    let container = kind.isBlock ? frames.count : frames.last?.container ?? 0
    let before = path.count
    if kind.isBlock {
      let number = count(name)
      extend(name, number: number, id: id)
    }
    frames.append(
      Frame(
        name: name, kind: kind, blockKind: blockKind, part: part, container: container, box: box,
        pathLength: before, firstCount: counts.count))
  }

  /// Closes the innermost element and gives it.
  mutating func pop() -> Frame? {
    guard let frame = frames.popLast() else { return nil }
    path.removeLast(path.count - frame.pathLength)
    if frame.kind.isBlock { counts.removeLast(counts.count - frame.firstCount) }
    return frame
  }

  /// The node path of the innermost box: `html>body>div#zoom>p[3]`.
  ///
  /// Very deep paths lose their start.
  var place: String {
    guard path.count > Self.longestPath else { return String(decoding: path, as: UTF8.self) }
    let tail = path.suffix(Self.longestPath).drop { $0 != UInt8(ascii: ">") }
    return "…" + String(decoding: tail, as: UTF8.self)
  }

  /// How many children of this name the innermost box has by now.
  private mutating func count(_ name: ElementName) -> Int {
    let first = max(container?.firstCount ?? 0, counts.count - Self.countedNames)
    if let index = counts[first...].firstIndex(where: { $0.name == name }) {
      counts[index].count += 1
      return counts[index].count
    }
    counts.append((name, 1))
    return 1
  }

  private mutating func extend(_ name: ElementName, number: Int, id: UnsafeBufferPointer<UInt8>?) {
    if !path.isEmpty { path.append(UInt8(ascii: ">")) }
    name.append(to: &path)
    if let id, !id.isEmpty, id.count <= 40, id.allSatisfy({ $0 > 0x20 && $0 != 0x3E }) {
      path.append(UInt8(ascii: "#"))
      path.append(contentsOf: id)
    } else if number > 1 {
      path.append(UInt8(ascii: "["))
      path.append(decimal: number)
      path.append(UInt8(ascii: "]"))
    }
  }

  private static let longestPath = 240
  private static let countedNames = 64
}

extension [UInt8] {
  /// Appends a number that is not negative in decimal digits.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }
}
