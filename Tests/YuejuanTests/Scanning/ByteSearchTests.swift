import Testing

@testable import Yuejuan

/// Looking for something in a range of a text.
struct ByteSearchTests {
  private let text = Array("全市工业增加值增长5%;农业增加值增长3%。其中,林业增长2%".utf8)

  @Test func aStringIsFoundInARangeThatHoldsAllOfIt() throws {
    let second = try #require(text.firstIndex(of: 0x3B)) + 1
    #expect(text.has("农业", within: 0..<text.count))
    #expect(text.has("农业", within: second..<second + 6))
    #expect(!text.has("农业", within: second..<second + 5))
    #expect(!text.has("农业", within: second + 3..<text.count))
    #expect(!text.has("农业", within: second..<second))
  }

  @Test func aStringMayBeginInARangeAndEndBehindItButNotBehindTheText() throws {
    let second = try #require(text.firstIndex(of: 0x3B)) + 1
    #expect(text.has("农业", beginningIn: second..<second + 1))
    #expect(!text.has("农业", beginningIn: 0..<second))
    #expect(!text.has("2%。", beginningIn: text.count - 2..<text.count))
    #expect(!text.has("", beginningIn: 0..<text.count))
  }

  @Test func whatOnlyEndsAlikeIsPassedOver() {
    // 业 ends 工业, 农业 and 林业.
    #expect(text.has("林业", within: 0..<text.count))
    #expect(!text.has("渔业", within: 0..<text.count))
  }

  @Test func theFirstAndTheLastPlaceOfAByteAreThoseThatALookAtEachByteFinds() {
    for start in 0..<text.count {
      for end in start..<text.count {
        for byte in [0x3B, 0x2C, 0x82, 0xE5, 0x00, 0xFF] as [UInt8] {
          #expect(text.firstIndex(of: byte, within: start..<end) == text[start..<end].firstIndex(of: byte))
          #expect(text.lastIndex(of: byte, within: start..<end) == text[start..<end].lastIndex(of: byte))
        }
      }
    }
  }

  @Test func inAnEmptyTextNothingIsFound() {
    let empty: [UInt8] = []
    #expect(empty.firstIndex(of: 0x2C, within: 0..<0) == nil)
    #expect(empty.lastIndex(of: 0x2C, within: 0..<0) == nil)
    #expect(!empty.has("市", within: 0..<0))
  }
}
