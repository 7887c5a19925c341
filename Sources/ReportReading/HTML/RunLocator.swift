import Glibc

/// Finds where in the source a run of text from the parser stood, and proves it by comparing.
///
/// The parser says only where it reads on. From there a run is found by the rules that hold for
/// libxml2: a run ends where the parser stands; a long text comes in pieces handed over before the
/// last character is passed; a character reference reaches from its `&` to where the parser stands.
/// What lies between two runs must be markup; text there was lost.
struct RunLocator {
  /// How a run stood in the source.
  enum Form {
    /// Byte for byte.
    case verbatim
    /// As a character reference.
    case reference
    /// Not to be found: the range is where it must lie.
    case unverified
  }

  private let source: UnsafeBufferPointer<UInt8>
  /// The end of the last run.
  private(set) var end = 0
  /// How many runs were not found or lie behind lost text.
  private(set) var unverifiedCount = 0

  /// Makes a locator for a page.
  init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Finds a run that was handed over when the parser stood at an offset.
  mutating func locate(
    _ run: UnsafeBufferPointer<UInt8>, parserAt offset: Int
  ) -> (range: Range<Int>, form: Form) {
    guard let found = find(run, parserAt: offset) else {
      unverifiedCount += 1
      let start = min(end, source.count)
      end = min(max(end, offset), source.count)
      return (start..<end, .unverified)
    }
    checkGap(before: found.range.lowerBound)
    end = found.range.upperBound
    return found
  }

  /// Leaves out what lies before an offset: the content of a script.
  mutating func skip(to offset: Int) { end = max(end, min(offset, source.count)) }

  /// Checks what lies between the last run and the end of the page.
  mutating func finish(at count: Int) { checkGap(before: count) }

  private func find(
    _ run: UnsafeBufferPointer<UInt8>, parserAt offset: Int
  ) -> (range: Range<Int>, form: Form)? {
    let expected = offset - run.count
    if isRun(run, at: expected) { return (expected..<offset, .verbatim) }
    // Before shifting: in `&lt;<b>` the character behind the reference is the same.
    if run.count <= 8, let reference = reference(run, endingAt: offset) { return reference }
    let early = lastCharacterLength(run)
    if isRun(run, at: expected + early) {
      return (expected + early..<offset + early, .verbatim)
    }
    for shift in 1...16 where isRun(run, at: expected + shift) {
      return (expected + shift..<offset + shift, .verbatim)
    }
    return search(run, before: offset)
  }

  /// The reference that ends where the parser stands.
  ///
  /// A lone `&` is itself; the parser has read on
  /// over the name behind it.
  private func reference(
    _ run: UnsafeBufferPointer<UInt8>, endingAt offset: Int
  ) -> (range: Range<Int>, form: Form)? {
    let isAmpersand = run.count == 1 && run[0] == UInt8(ascii: "&")
    guard offset <= source.count else { return nil }
    var start = offset - 1
    while start >= end, source[start] != UInt8(ascii: "&") {
      guard isAmpersand || isReferenceByte(source[start]) else { return nil }
      start -= 1
    }
    guard start >= end else { return nil }
    let isBare = isAmpersand && source[offset - 1] != UInt8(ascii: ";")
    return isBare ? (start..<start + 1, .verbatim) : (start..<offset, .reference)
  }

  private func isReferenceByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x3B, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func search(
    _ run: UnsafeBufferPointer<UInt8>, before offset: Int
  ) -> (range: Range<Int>, form: Form)? {
    let last = min(offset + 16, source.count) - run.count
    guard end <= last, let first = run.first else { return nil }
    for start in end...last where source[start] == first && isRun(run, at: start) {
      return (start..<start + run.count, .verbatim)
    }
    return nil
  }

  @inline(__always)
  private func isRun(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= end, start + run.count <= source.count, let base = source.baseAddress,
      let words = run.baseAddress
    else { return false }
    return memcmp(base + start, words, run.count) == 0
  }

  private func lastCharacterLength(_ run: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 1
    while length < run.count, run[run.count - length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  /// Markup begins with `<` and ends with `>`; a reference to no character yields no run.
  @inline(__always)
  private mutating func checkGap(before start: Int) {
    var first = end
    while first < start, source[first] <= 0x20 { first += 1 }
    guard first < start else { return }
    var last = start - 1
    while source[last] <= 0x20 { last -= 1 }
    let isMarkup = source[first] == UInt8(ascii: "<") && source[last] == UInt8(ascii: ">")
    let isReference =
      source[first] == UInt8(ascii: "&") && first + 1 < start && source[first + 1] == UInt8(ascii: "#")
    if !isMarkup, !isReference { unverifiedCount += 1 }
  }
}
