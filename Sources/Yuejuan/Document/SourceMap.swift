/// Leads from a cleaned text back to the text that it was made from.
///
/// The map is a list of segments in the order of the cleaned text. In a segment of equal lengths
/// byte stands for byte; in any other the whole stands for the whole. What cleaning dropped lies in
/// the source between two segments. All offsets are UTF-8 bytes.
public struct SourceMap: Sendable, Equatable {
  /// A piece of the cleaned text and the piece of the source that it stands for.
  struct Segment: Sendable, Equatable {
    var clean: Int
    var cleanLength: Int
    var source: Int
    var sourceLength: Int
  }

  private(set) var segments: [Segment] = []

  /// An empty map, to be filled from the front by ``append(cleanLength:source:sourceLength:)``.
  public init() {}

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
    let clean = cleanCount
    if cleanLength == sourceLength, let last = segments.last, last.cleanLength == last.sourceLength,
      last.source + last.sourceLength == source
    {
      segments[segments.count - 1].cleanLength += cleanLength
      segments[segments.count - 1].sourceLength += sourceLength
      return
    }
    segments.append(
      Segment(clean: clean, cleanLength: cleanLength, source: source, sourceLength: sourceLength))
  }

  /// The count of bytes of the cleaned text that the map covers.
  public var cleanCount: Int {
    guard let last = segments.last else { return 0 }
    return last.clean + last.cleanLength
  }

  /// The range of the source that a range of the cleaned text came from.
  ///
  /// What was dropped inside the range is part of the answer; what was dropped beside it is not.
  /// An empty range gives an empty one.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !segments.isEmpty else { return 0..<0 }
    let start = sourceStart(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, sourceEnd(of: range.upperBound))
  }

  private func sourceStart(of offset: Int) -> Int {
    let segment = segments[index(containing: offset)]
    if segment.cleanLength == segment.sourceLength { return segment.source + offset - segment.clean }
    return offset >= segment.clean + segment.cleanLength
      ? segment.source + segment.sourceLength : segment.source
  }

  private func sourceEnd(of offset: Int) -> Int {
    let segment = segments[index(containing: offset - 1)]
    if segment.cleanLength == segment.sourceLength { return segment.source + offset - segment.clean }
    return segment.source + segment.sourceLength
  }

  /// The last segment that begins at or before an offset.
  private func index(containing offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if segments[middle].clean <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
