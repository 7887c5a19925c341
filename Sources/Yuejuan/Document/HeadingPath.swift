/// The headings that a block of a Word document stands under, as its place names them:
/// `paragraph 9 under 一、经济运行 › （一）工业`.
public struct HeadingPath: Sendable {
  /// The headings that are open, from the outermost one to the nearest; each is deeper than the one before.
  private var open: [(level: Int, words: String)] = []

  /// Makes a path without headings, for the start of a document.
  public init() {}

  /// Ends the headings of a level and deeper ones.
  public mutating func leave(level: Int) { open.removeAll { $0.level >= level } }

  /// Enters a heading behind those above its level.
  ///
  /// The title is no part of the path, because everything stands under it; it ends all others.
  ///
  /// - Parameters:
  ///   - words: The heading, of which 40 scalars are kept.
  ///   - level: Its level; 1 for the title.
  public mutating func enter(_ words: String, level: Int) {
    leave(level: level)
    guard level > 1 else { return }
    let scalars = words.unicodeScalars
    let shown = String(String.UnicodeScalarView(scalars.prefix(Self.longestHeading)))
    open.append((level, scalars.count > Self.longestHeading ? shown + "…" : shown))
  }

  /// A place with the headings that it stands under; as it is where there are none.
  public func place(_ place: String) -> String {
    open.isEmpty ? place : place + Self.joint + open.map(\.words).joined(separator: Self.separator)
  }

  /// What a place says without its headings, and the nearest of them.
  static func parts(of place: String) -> (place: Substring, heading: Substring?) {
    guard let joint = place.firstRange(of: joint) else { return (place[...], nil) }
    let headings = place[joint.upperBound...]
    let nearest = headings.ranges(of: separator).last.map { headings[$0.upperBound...] }
    return (place[..<joint.lowerBound], nearest ?? headings)
  }

  private static let joint = " under "
  private static let separator = " › "
  private static let longestHeading = 40
}
