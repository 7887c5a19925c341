import Testing

@testable import Yuejuan

@Suite struct SourceTextTests {
  /// Characters of all widths, over several of the stretches between which scalars are counted.
  @Test(arguments: [0, 1, 7, 8, 9, 1023, 1024, 1025, 3000])
  func offsetsCountScalars(length: Int) {
    let text = String(repeating: "a产é𠀀１,", count: length / 5 + 1).unicodeScalars.prefix(length)
    let source = SourceText(utf8: Array(String(String.UnicodeScalarView(text)).utf8))
    var offset = 0
    for (number, scalar) in text.enumerated() {
      #expect(source.scalarOffset(of: offset) == number)
      offset += UTF8.width(scalar)
    }
    #expect(source.scalarOffset(of: source.utf8.count) == length)
  }
}
