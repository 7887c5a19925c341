/// Leads from a cleaned text back to the text that it was made from.
///
/// The map is a list of pieces in the order of the cleaned text. In a piece of equal lengths
/// byte stands for byte; in any other the whole stands for the whole. What cleaning dropped lies in
/// the source between two pieces. All offsets are UTF-8 bytes, below 2 GiB.
public struct SourceMap: Sendable, Equatable {
  /// Where a piece begins in both texts; it ends where the next one begins.
  ///
  /// Chinese text has a piece for every comma, so eight bytes are what one may cost.
  private struct Piece: Sendable, Equatable {
    var clean: UInt32
    /// The offset in the source, and in the highest bit whether the lengths are equal.
    private var packed: UInt32

    init(clean: Int, source: Int, isEqual: Bool) {
      self.clean = UInt32(clean)
      packed = UInt32(Int32(source)) | (isEqual ? 1 << 31 : 0)
    }

    var source: Int { Int(packed & (1 << 31 - 1)) }
    var isEqual: Bool { packed >> 31 == 1 }
  }

  private var pieces: [Piece] = []
  /// The count of bytes of the cleaned text that the map covers.
  public private(set) var cleanCount = 0
  /// Where the source of the last piece ends.
  private(set) var sourceEnd = 0
  private var isLastEqual = true

  /// An empty map, to be filled from the front by ``append(cleanLength:source:sourceLength:)``.
  public init() {}

  /// Makes room for the pieces of a text of so many bytes.
  ///
  /// Room that is not filled is never touched, while a list that grows is moved time and again.
  mutating func reserve(bytes count: Int) { pieces.reserveCapacity(count / 8) }

  /// The map of a text that was not changed.
  public static func identity(count: Int) -> SourceMap {
    var map = SourceMap()
    if count > 0 { map.append(cleanLength: count, source: 0, sourceLength: count) }
    return map
  }

  /// Adds the next piece of the cleaned text.
  ///
  /// Pieces that go on where the last one ended are joined.
  ///
  /// - Parameters:
  ///   - cleanLength: How many bytes the piece has in the cleaned text; more than 0.
  ///   - source: Where its source begins.
  ///   - sourceLength: How many bytes its source has.
  public mutating func append(cleanLength: Int, source: Int, sourceLength: Int) {
    let isEqual = cleanLength == sourceLength
    let goesOn = source == sourceEnd
    if !(goesOn && isEqual && isLastEqual) || pieces.isEmpty {
      if !goesOn, !isLastEqual {
        // The end of an unequal piece is told by the next piece only; an empty one tells it.
        pieces.append(Piece(clean: cleanCount, source: sourceEnd, isEqual: true))
      }
      pieces.append(Piece(clean: cleanCount, source: source, isEqual: isEqual))
      isLastEqual = isEqual
    }
    cleanCount += cleanLength
    sourceEnd = source + sourceLength
  }

  /// The range of the source that a range of the cleaned text came from.
  ///
  /// What was dropped inside the range is part of the answer; what was dropped beside it is not.
  /// An empty range gives an empty one.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    let start = sourceStart(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceEnd(of: range.upperBound))
  }

  private func sourceStart(of offset: Int) -> Int {
    let index = index(containing: offset)
    let piece = pieces[index]
    if piece.isEqual { return piece.source + offset - Int(piece.clean) }
    return offset >= cleanCount ? sourceEnd : piece.source
  }

  private func sourceEnd(of offset: Int) -> Int {
    let index = index(containing: offset - 1)
    let piece = pieces[index]
    if piece.isEqual { return piece.source + offset - Int(piece.clean) }
    return index + 1 < pieces.count ? pieces[index + 1].source : sourceEnd
  }

  /// The last piece that begins at or before an offset.
  private func index(containing offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].clean) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
