import Testing

@testable import Yuejuan

/// Words that are looked for at one place of a text.
struct HanWordsTests {
  private let words = HanWords(["占", "位居", "负责人", "以及"])
  private let text = Array("县水利局负责人说,位居全市第二,占".utf8)

  private func offset(of word: String) throws -> Int {
    let bytes = Array(word.utf8)
    return try #require(text.indices.first { text[$0...].starts(with: bytes) })
  }

  @Test func aWordIsFoundWhereItBegins() throws {
    #expect(words.begins(in: text, at: try offset(of: "负责人")))
    #expect(words.begins(in: text, at: try offset(of: "位居")))
    #expect(!words.begins(in: text, at: try offset(of: "责人")))
    #expect(!words.begins(in: text, at: try offset(of: "局负")))
  }

  @Test func aWordIsFoundWhereItEnds() throws {
    #expect(words.ends(in: text, at: try offset(of: "说")))
    #expect(words.ends(in: text, at: text.count))
    #expect(!words.ends(in: text, at: try offset(of: "人说")))
    #expect(!words.ends(in: text, at: try offset(of: "县")))
  }

  @Test func aRangeIsAWordOnlyAsAWhole() throws {
    let start = try offset(of: "负责人")
    #expect(words.isOne(in: text, start..<start + 9))
    #expect(!words.isOne(in: text, start..<start + 6))
    #expect(!words.isOne(in: text, start - 3..<start + 9))
    #expect(!words.isOne(in: text, start..<start))
  }

  @Test func placesOutsideTheTextHoldNoWord() {
    #expect(!words.begins(in: text, at: -3))
    #expect(!words.begins(in: text, at: text.count))
    #expect(!words.begins(in: text, at: text.count - 1))
    #expect(!words.ends(in: text, at: 0))
    #expect(!words.ends(in: text, at: text.count + 3))
  }

  @Test func aRangeIsSearchedByCharacters() throws {
    let all = text.indices
    #expect(text.has("位居", beginningIn: all))
    #expect(text.has("占", beginningIn: all.upperBound - 3..<all.upperBound))
    // A range may begin inside a character, and a word may reach out of it.
    #expect(text.has("水利局", beginningIn: 1..<4))
    #expect(!text.has("水利局", beginningIn: 0..<3))
    #expect(!text.has("水利局", beginningIn: 4..<all.upperBound))
  }
}
