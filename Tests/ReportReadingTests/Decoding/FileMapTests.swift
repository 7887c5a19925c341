import Testing

@testable import ReportReading

@Suite struct FileMapTests {
  /// Encodings with a pool of characters of every width that they have.
  static let pools: [(encoding: String, pool: String)] = [
    ("UTF-8", "a1 ，亿元é𠀀\n"), ("GB18030", "a1 ，亿元é𠀀㐂\n"), ("BIG5-HKSCS", "a1 ，億元\n"),
    ("UTF-16LE", "a1 ，亿元é𠀀\n"), ("UTF-16BE", "a1 ，亿元é𠀀\n"),
  ]

  @Test(arguments: pools) func everyCharacterLeadsBackToItsBytes(_ encoding: String, _ pool: String) throws {
    var random = SeededGenerator(seed: 7)
    let codec: any Codec =
      switch encoding {
      case "GB18030": GB18030Codec()
      case "BIG5-HKSCS": try #require(TableCodec(name: "Big5", encoding: encoding))
      case "UTF-16LE": UTF16Codec(isLittleEndian: true)
      case "UTF-16BE": UTF16Codec(isLittleEndian: false)
      default: UTF8Codec()
      }
    let scalars = (0..<600).compactMap { _ in pool.unicodeScalars.randomElement(using: &random) }
    let parts = scalars.map { encoded(String($0), as: encoding) }
    let file = Array(parts.joined())
    let text = codec.decode(file)
    #expect(text.replaced == 0)
    var fileOffset = 0
    var textOffset = 0
    for (scalar, part) in zip(scalars, parts) {
      let width = String(scalar).utf8.count
      for inside in 0..<width {
        #expect(text.map.fileOffset(of: textOffset + inside, in: file) == fileOffset)
      }
      fileOffset += part.count
      textOffset += width
    }
    #expect(textOffset == text.utf8.count)
    #expect(text.map.fileOffset(of: textOffset, in: file) == file.count)
  }

  @Test func randomBytesAlwaysGiveWellFormedTextAndAMapInOrder() {
    var random = SeededGenerator(seed: 11)
    let codecs: [any Codec] = [UTF8Codec(), GB18030Codec(), UTF16Codec(isLittleEndian: true)]
    for codec in codecs {
      for length in [0, 1, 2, 3, 511, 512, 513, 2000] {
        let file = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = codec.decode(file)
        #expect(String(validating: text.utf8, as: UTF8.self) != nil)
        let places = (0...text.utf8.count).map { text.map.fileOffset(of: $0, in: file) }
        #expect(zip(places, places.dropFirst()).allSatisfy(<=))
        #expect(places.last == file.count)
      }
    }
  }

  @Test func theMarkAtTheStartIsNotPartOfTheText() {
    let file = [0xEF, 0xBB, 0xBF] + Array("产值".utf8)
    #expect(TextDecoder.decode(file).map.fileOffset(of: 3, in: file) == 6)
  }
}
