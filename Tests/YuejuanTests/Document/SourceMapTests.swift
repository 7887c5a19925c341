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

  /// Random pieces, kept, replaced and dropped, held against a list of where each clean byte came from.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func everyRangeLeadsToWhereItsBytesCameFrom(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ most: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % most
    }
    var map = SourceMap()
    var origins: [Range<Int>] = []
    var source = 0
    for _ in 0..<40 {
      source += random(3) == 0 ? random(4) : 0
      let length = random(3) == 0 ? 0 : random(3) == 0 ? 3 : random(5) + 1
      let cleanLength = random(2) == 0 && length > 0 ? length : 1
      map.append(cleanLength: cleanLength, source: source, sourceLength: length)
      for byte in 0..<cleanLength {
        let own = source + byte..<source + byte + 1
        origins.append(cleanLength == length ? own : source..<source + length)
      }
      source += length
    }
    #expect(map.cleanCount == origins.count)
    for start in origins.indices {
      for end in start + 1...origins.count {
        let expected = origins[start].lowerBound..<origins[end - 1].upperBound
        #expect(map.sourceRange(of: start..<end) == expected, "\(start)..<\(end)")
      }
    }
  }
}
