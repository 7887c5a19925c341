import Testing

@testable import ReportReading

@Suite struct CleanUTF8Tests {
  @Test(arguments: [
    "", "1-9月完成256亿元，同比增长9.9%。", "ASCII only, and more than eight bytes of it.", "\t一\n二\r\n",
    "é ü ½", "𠀀𪚥", "한국어", "\u{E000}\u{FFFD}", "一二三四五六七八", "\u{80}\u{7FF}\u{800}\u{D7FF}\u{10FFFF}",
  ])
  func textWithoutControlsIsClean(_ text: String) { #expect(holds(Array(text.utf8))) }

  @Test(
    arguments: [
      [0x00], [0x1F], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0xFF], [0xE4, 0xB8], [0xE4], [0xF0, 0xA0, 0x80], [0xE4, 0x41, 0x41],
    ] as [[UInt8]])
  func whatHasToBeReplacedIsNotCleanWhereverItStands(_ fault: [UInt8]) {
    for before in ["", "a", "abcdefg", "abcdefgh", "一", "一二", "一二a"] {
      for behind in ["", "abcdefgh", "一二三"] {
        #expect(!holds(Array(before.utf8) + fault + Array(behind.utf8)), "\(before) \(fault) \(behind)")
      }
    }
  }

  /// Random bytes of the kinds that matter, against the standard library and a look at each scalar.
  @Test(arguments: 0..<8) func agreesWithTheStandardLibrary(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed + 1))
    let pieces: [[UInt8]] = [
      Array("一".utf8), Array("，".utf8), Array("a".utf8), Array("12345678".utf8), [0xE4], [0x80], [0xBF],
      [0xEF, 0xBF], [0x0A], [0x0B], [0xC2], [0xF0, 0xA0], [0xED, 0x9F],
    ]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...12, using: &random)
      let bytes = (0..<count).flatMap { _ in
        Int.random(in: 0..<4, using: &random) > 0
          ? pieces[Int.random(in: 0..<4, using: &random)] : pieces.randomElement(using: &random) ?? []
      }
      let isClean = String(validating: bytes, as: UTF8.self).map { text in
        text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || "\t\n\r".unicodeScalars.contains($0)
        }
      }
      #expect(holds(bytes) == (isClean ?? false), "\(bytes)")
    }
  }

  private func holds(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { CleanUTF8.holds($0) } }
}
