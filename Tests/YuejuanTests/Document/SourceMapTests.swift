import Testing

@testable import Yuejuan

@Suite struct SourceMapTests {
  @Test func anIdentityMapsEveryRangeToItself() {
    let map = SourceMap.identity(count: 10)
    #expect(map.sourceRange(of: 3..<7) == 3..<7)
    #expect(map.sourceRange(of: 0..<10) == 0..<10)
  }

  @Test func whatIsDroppedInsideARangeBelongsToItAndWhatIsDroppedBesideDoesNot() {
    // abc(xx)def with the bracket dropped.
    var map = SourceMap()
    map.append(cleanLength: 3, source: 0, sourceLength: 3)
    map.append(cleanLength: 3, source: 7, sourceLength: 3)
    #expect(map.sourceRange(of: 0..<3) == 0..<3)
    #expect(map.sourceRange(of: 3..<6) == 7..<10)
    #expect(map.sourceRange(of: 2..<4) == 2..<8)
  }

  @Test func aReplacedPieceStandsForTheWholeOfItsSource() {
    // １２ (three bytes each) became 12.
    var map = SourceMap()
    map.append(cleanLength: 1, source: 0, sourceLength: 3)
    map.append(cleanLength: 1, source: 3, sourceLength: 3)
    #expect(map.sourceRange(of: 0..<1) == 0..<3)
    #expect(map.sourceRange(of: 1..<2) == 3..<6)
    #expect(map.sourceRange(of: 0..<2) == 0..<6)
  }

  @Test func scalarOffsetsCountScalarsAndNotBytes() {
    let text = SourceText(utf8: Array(String(repeating: "产值256亿元。", count: 300).utf8))
    let bytes = text.utf8.count
    #expect(text.scalarOffset(of: 0) == 0)
    #expect(text.scalarOffset(of: 6) == 2)
    #expect(text.scalarOffset(of: bytes) == 300 * 8)
    #expect(text.prefix(of: 9, scalars: 4) == "值256")
    #expect(text.suffix(of: 9, scalars: 2) == "亿元")
    #expect(text.prefix(of: 3, scalars: 4) == "产")
    #expect(text.suffix(of: bytes, scalars: 4).isEmpty)
  }
}
