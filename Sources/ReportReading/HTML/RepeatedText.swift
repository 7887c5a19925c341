import Yuejuan

/// Finds the paragraphs of a page that stand in it a second time.
///
/// A page may hold its text again, for telephones or to be copied; one paragraph alone may sum it up.
enum RepeatedText {
  /// The blocks that repeat others behind each other, in another box: a text may say a thing twice itself.
  ///
  /// - Parameter prose: The paragraphs of the main text, in order.
  static func blocks(among prose: [Int], of drafts: [PageBuilder.Draft], boxes: PageBoxes, in text: [UInt8])
    -> [Int]
  {
    let holder = { (place: Int) in boxes.holder(of: drafts[prose[place]].box) }
    var first: [WordsKey: Int] = [:]
    let earlier = prose.enumerated().map { place, index in
      let words = drafts[index].block.range
      if let known = first[WordsKey(words, in: text)],
        text[drafts[prose[known]].block.range].elementsEqual(text[words])
      {
        return known
      }
      first[WordsKey(words, in: text)] = place
      return place
    }
    let goesOn = { (place: Int, next: Int) in
      earlier.indices.contains(next) && earlier[next] < next
        && earlier[next] - earlier[place] == next - place
    }
    return prose.indices.filter { place in
      earlier[place] < place && holder(earlier[place]) != holder(place)
        && (goesOn(place, place + 1) || goesOn(place, place - 1))
    }.map { prose[$0] }
  }

  /// How long a piece of text is and how it begins and ends: enough to find the same piece again.
  private struct WordsKey: Hashable {
    var count: Int
    var head: UInt64
    var tail: UInt64

    init(_ range: Range<Int>, in text: [UInt8]) {
      count = range.count
      head = text[range].prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      tail = text[range].suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
