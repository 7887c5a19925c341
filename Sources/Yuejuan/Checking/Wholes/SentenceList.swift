/// The sentences of a submission's main text, ready to be compared with those of another.
struct SentenceList {
  /// A sentence of some length.
  struct Sentence {
    /// Its place in the document's text.
    var range: Range<Int>
    var block: Int
    /// Its words without blanks.
    var words: String
    /// Its words with a mark in place of every number in digits.
    var skeleton: String
  }

  let submission: Submission
  let sentences: [Sentence]
  /// How many bytes the sentences hold.
  let size: Int

  init(_ submission: Submission) {
    let document = submission.document
    self.submission = submission
    sentences = document.sentences.compactMap { place in
      let words = String(decoding: document.text[place.range].filter { $0 > 0x20 }, as: UTF8.self)
      guard words.utf8.count >= Self.shortest else { return nil }
      return Sentence(range: place.range, block: place.block, words: words, skeleton: words.withoutNumbers)
    }
    size = sentences.reduce(0) { $0 + $1.words.utf8.count }
  }

  /// Headings and forms of address are alike everywhere; sentences are at least this long, in bytes.
  private static let shortest = 30

  /// The share of the shorter text, in hundredths, that stands in both but for its numbers.
  func likeness(to other: SentenceList) -> Int {
    let known = Set(other.sentences.map(\.skeleton))
    let shared = sentences.filter { known.contains($0.skeleton) }.reduce(0) { $0 + $1.words.utf8.count }
    let whole = min(size, other.size)
    return whole == 0 ? 0 : min(100, shared * 100 / whole)
  }

  /// The sentences of both that differ in their numbers only, in the order of this text.
  func differences(from other: SentenceList) -> [(mine: Sentence, theirs: Sentence)] {
    let known = Set(other.sentences.map(\.words))
    let mine = Set(sentences.map(\.words))
    let bySkeleton = Dictionary(
      other.sentences.filter { !mine.contains($0.words) }.map { ($0.skeleton, $0) },
      uniquingKeysWith: { first, _ in first })
    return sentences.filter { !known.contains($0.words) }.compactMap { sentence in
      bySkeleton[sentence.skeleton].map { (sentence, $0) }
    }
  }

  /// The sentences that the other does not hold, whatever their numbers.
  func additions(to other: SentenceList) -> [Sentence] {
    let known = Set(other.sentences.map(\.skeleton))
    return sentences.filter { !known.contains($0.skeleton) }
  }
}

extension Document {
  /// The words of the source at a range, on one line.
  func line(_ range: Range<Int>) -> String { excerpt(around: range, in: range, scalars: 0) }

  /// The sentences of the main text, headings among them, in its order.
  var sentences: [(range: Range<Int>, block: Int)] {
    var found: [(range: Range<Int>, block: Int)] = []
    for (number, block) in blocks.enumerated() where block.role == .main {
      var start = block.range.lowerBound
      while start < block.range.upperBound {
        let end = stretch(around: start..<start, in: block.range, endedBy: .sentence).upperBound
        if end > start { found.append((start..<end, number)) }
        start = end < block.range.upperBound ? max(start + 1, end + text.scalar(at: end).length) : end
      }
    }
    return found
  }
}

extension String {
  /// The words with one mark in place of every number in digits.
  fileprivate var withoutNumbers: String {
    var result = ""
    var inNumber = false
    for scalar in unicodeScalars {
      let isDigit = ScalarClass.isDigit(scalar.value)
      if isDigit, !inNumber { result.unicodeScalars.append("#") }
      inNumber = isDigit || (inNumber && (scalar == "." || scalar == ","))
      if !inNumber { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
