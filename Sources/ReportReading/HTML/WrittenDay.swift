/// Finds days and hours as pages write them above a text.
enum WrittenDay {
  /// Where a day such as `2022-10-09` or `2022年10月9` or an hour such as `8:30` ends that begins with a
  /// digit; `nil` where none does.
  static func end(in line: Span<UInt8>, from start: Int) -> Int? {
    let first = digitsEnd(in: line, from: start)
    if first - start <= 2, first < line.count, line[first] == 0x3A {
      let end = digitsEnd(in: line, from: first + 1)
      return end - first == 3 ? end : nil
    }
    guard first - start == 4, line[start] == 0x31 || line[start] == 0x32,
      let month = separatorEnd(in: line, from: first, "年"), isDigit(line, at: month)
    else { return nil }
    let second = digitsEnd(in: line, from: month)
    guard second - month <= 2, let day = separatorEnd(in: line, from: second, "月"),
      isDigit(line, at: day)
    else { return nil }
    return digitsEnd(in: line, from: day)
  }

  /// Whether a digit stands there.
  static func isDigit(_ line: Span<UInt8>, at offset: Int) -> Bool {
    offset < line.count && (0x30...0x39).contains(line[offset])
  }

  /// Where digits end.
  static func digitsEnd(in line: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while isDigit(line, at: end) { end += 1 }
    return end
  }

  /// Where a separator with blanks around it ends: `-`, `.`, `/` or the word given.
  private static func separatorEnd(
    in line: Span<UInt8>, from start: Int, _ word: StaticString
  ) -> Int? {
    var offset = start
    while offset < line.count, line[offset] == 0x20 { offset += 1 }
    guard offset < line.count else { return nil }
    if (0x2D...0x2F).contains(line[offset]) {
      offset += 1
    } else {
      let count = word.utf8CodeUnitCount
      guard offset + count <= line.count,
        (0..<count).allSatisfy({ line[offset + $0] == word.utf8Start[$0] })
      else { return nil }
      offset += count
    }
    while offset < line.count, line[offset] == 0x20 { offset += 1 }
    return offset
  }
}
