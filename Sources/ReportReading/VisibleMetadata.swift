import Yuejuan

/// Finds the date and the publisher that a report shows in a line of its own, such as
/// `发布时间：2022-10-09　来源：某报`.
enum VisibleMetadata {
  /// Fills in what metadata do not say yet, from the short blocks at the start of a document.
  static func complete(_ metadata: inout DocumentMetadata, from blocks: [Block], of text: [UInt8]) {
    for block in blocks.prefix(searchedBlocks) where block.range.count <= longestLine {
      guard hasColon(text[block.range]) else { continue }
      let line = Array(text[block.range])
      if metadata.date == nil { metadata.date = date(in: line) }
      if metadata.publisher == nil { metadata.publisher = publisher(in: line) }
      if metadata.date != nil, metadata.publisher != nil { return }
    }
  }

  /// The date behind a label such as 发布时间.
  static func date(in line: [UInt8]) -> CalendarDate? {
    for label in dateLabels {
      if let rest = value(of: label, in: line) { return firstDate(in: rest) }
    }
    return nil
  }

  /// The words behind 来源, up to a blank.
  static func publisher(in line: [UInt8]) -> String? {
    for label in publisherLabels {
      guard let rest = value(of: label, in: line) else { continue }
      let words = String(decoding: rest, as: UTF8.self)
      let name = words.drop { $0 == " " }.prefix { !" 　\t|）)【，。".contains($0) }
      if !name.isEmpty, name.utf8.count <= 60 { return String(name) }
    }
    return nil
  }

  /// The first day written `2022-10-09`, `2022/10/9`, `2022.10.9` or `2022年10月9日`.
  static func firstDate(in text: ArraySlice<UInt8>) -> CalendarDate? {
    var fields: [Int] = []
    var offset = text.startIndex
    while offset < text.endIndex, fields.count < 3 {
      guard isDigit(text[offset]) else {
        if !fields.isEmpty, !isSeparator(text[offset...]) { fields = [] }
        offset += 1
        continue
      }
      let digits = text[offset...].prefix(while: isDigit)
      offset = digits.endIndex
      let value = digits.count <= 4 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : 0
      if fields.isEmpty, digits.count != 4 { continue }
      fields.append(value)
    }
    return fields.count == 3 ? CalendarDate(year: fields[0], month: fields[1], day: fields[2]) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isSeparator(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    if first == 0x2D || first == 0x2F || first == 0x2E || first & 0xC0 == 0x80 { return true }
    return rest.starts(with: "年".utf8) || rest.starts(with: "月".utf8)
  }

  /// Whether a line could hold a label, which a colon follows: `:` or the last two bytes of `：`.
  private static func hasColon(_ line: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in line {
      if byte == 0x3A || byte == 0x9A && before == 0xBC { return true }
      before = byte
    }
    return false
  }

  /// What follows a label and its colon.
  private static func value(of label: [UInt8], in line: [UInt8]) -> ArraySlice<UInt8>? {
    // The first byte alone passes most of a line over.
    for offset in line.indices where line[offset] == label[0] {
      guard line[offset...].starts(with: label), isStart(offset, of: line) else { continue }
      let rest = line[(offset + label.count)...].drop { $0 == 0x20 }
      if rest.first == 0x3A { return rest.dropFirst() }
      if rest.starts(with: "：".utf8) { return rest.dropFirst(3) }
    }
    return nil
  }

  /// Whether a label may stand there: at the start or behind a blank, so not in a sentence.
  private static func isStart(_ offset: Int, of line: [UInt8]) -> Bool {
    if offset == 0 || line[offset - 1] <= 0x20 || line[offset - 1] == 0x7C { return true }
    let before = line[..<offset]
    return ["　", "\u{A0}", "｜"].contains { before.reversed().starts(with: $0.utf8.reversed()) }
      || before == [0x28] || before == [0x5B] || before.elementsEqual("（".utf8)
      || before.elementsEqual("【".utf8)
  }

  private static let dateLabels = ["发布时间", "发布日期", "时间", "日期", "發布時間"].map { Array($0.utf8) }
  private static let publisherLabels = ["信息来源", "来源", "來源"].map { Array($0.utf8) }
  private static let searchedBlocks = 40
  private static let longestLine = 300
}
