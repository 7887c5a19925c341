/// A list of names joined by 、 and 和, as a text writes it.
struct Enumeration {
  /// How many names there are at least, 和 inside a name left alone, and at most.
  let count: ClosedRange<Int>
  /// Whether 等 says that there are more.
  let isOpen: Bool
  /// Whether all names end with the same two characters.
  let isOfOneKind: Bool

  /// Reads the list that a text ends with; `nil` where it ends with no list of two or more.
  ///
  /// A bracket or a quotation mark inside keeps its own 、.
  init?(endOf text: ArraySlice<UInt8>) {
    let ending = "等".utf8
    isOpen = text.suffix(ending.count).elementsEqual(ending)
    let list = isOpen ? text.dropLast(ending.count) : text
    guard !list.contains(UInt8(ascii: "(")), !list.contains(word: "“".utf8),
      !list.contains(word: ending)
    else { return nil }
    let parts = list.parts(separatedBy: RelationWords.standard[.joins])
    // What stands in front of 对 may be a list of persons: 委员、副市长某某对招商、信访等2项工作作了通报.
    let object = list.parts(separatedBy: RelationWords.standard[.about]).last ?? list
    let fewest = object.parts(separatedBy: [Array("、".utf8)]).count
    guard parts.count >= 2, list.contains(word: "、".utf8) || parts.count == 2,
      parts.allSatisfy({ $0.count >= 6 })
    else {
      return nil
    }
    count = fewest...parts.count
    isOfOneKind = parts.allSatisfy { $0.suffix(6).elementsEqual(parts[0].suffix(6)) }
  }
}

extension ArraySlice<UInt8> {
  /// The pieces between some words.
  func parts(separatedBy separators: [[UInt8]]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      if let separator = separators.first(where: { self[index...].starts(with: $0) }) {
        parts.append(self[start..<index])
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [self[start...]]
  }
}
