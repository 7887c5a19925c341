/// Many words, found from the left, longest first, in UTF-8 bytes.
///
/// Most characters of a text begin a word and go on otherwise, so what counts is how fast a look-up
/// fails: a node says by one mask which scalars may follow it, and its edges lie side by side. A class,
/// because the scanning rules hand it on with every number, and a copy of several arrays is counted in
/// each of them.
final class WordTrie: Sendable {
  /// Where a word ends and what it was entered with.
  struct Match: Sendable, Equatable {
    var end: Int
    var value: Int
  }

  /// What has been read up to a scalar.
  struct Node {
    /// Which scalars may follow, by their last six bits.
    var followers: UInt64 = 0
    /// Where its edges begin; they end where those of the next node begin.
    var edges: UInt32 = 0
    /// The value of the word that ends here, or -1.
    var value: Int32 = -1
  }

  struct Edge {
    var scalar: UInt32
    var node: UInt32
  }

  /// By first scalar: its node, or 0.
  private let first: [UInt32]
  /// The first node stands for no scalar; behind the last one follows another that ends its edges.
  private let nodes: [Node]
  private let edges: [Edge]

  /// Makes a trie of words with their values; of two equal words the later value counts.
  init(_ words: some Sequence<(word: [UInt8], value: Int)>) {
    var builder = Builder()
    for (word, value) in words { builder.insert(word, value) }
    first = builder.first
    (nodes, edges) = builder.laidOut()
  }

  /// The longest word that begins at an offset.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int) -> Match? {
    let (scalar, length) = text.scalar(at: start)
    return longestMatch(in: text, behind: node(beginningWith: scalar), at: start + length)
  }

  /// The longest word of which the first scalar has been read.
  ///
  /// - Parameters:
  ///   - node: What ``node(beginningWith:)`` says of that scalar.
  ///   - start: The offset behind it.
  @inline(__always)
  func longestMatch(in text: [UInt8], behind node: Int, at start: Int) -> Match? {
    var index = node
    var end = start
    var best: Match?
    while true {
      let node = nodes[index]
      if node.value >= 0 { best = Match(end: end, value: Int(node.value)) }
      guard node.followers != 0, end < text.count else { return best }
      // The last byte of a Chinese character holds its last six bits, which are mostly enough.
      if case 0xE0...0xEF = text[end], node.followers >> UInt64(text[end + 2] & 63) & 1 == 0 { return best }
      let (scalar, length) = text.scalar(at: end)
      guard node.followers >> UInt64(scalar & 63) & 1 != 0, let next = follower(of: index, scalar) else {
        return best
      }
      index = next
      end += length
    }
  }

  /// The node that a scalar leads to from another.
  ///
  /// The edges are in the order of their scalars' last six bits, so at least as many lie before it as there are
  /// smaller bits in the mask, and hardly ever more.
  @inline(__always)
  private func follower(of index: Int, _ scalar: UInt32) -> Int? {
    let smaller = nodes[index].followers & (1 << UInt64(scalar & 63) &- 1)
    var edge = Int(nodes[index].edges) + smaller.nonzeroBitCount
    let end = Int(nodes[index + 1].edges)
    while edge < end, edges[edge].scalar & 63 <= scalar & 63 {
      if edges[edge].scalar == scalar { return Int(edges[edge].node) }
      edge += 1
    }
    return nil
  }

  /// The longest word that begins at an offset, which may lie behind the text, and ends before another.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int, before end: Int) -> Match? {
    guard start < end, let match = longestMatch(in: text, at: start), match.end <= end else { return nil }
    return match
  }

  /// The node of the words that begin with a scalar; 0 where there are none.
  @inline(__always)
  func node(beginningWith scalar: UInt32) -> Int { scalar < 0x10000 ? Int(first[Int(scalar)]) : 0 }

  /// Which scalars may follow behind a node, by their last six bits, and whether a word ends there.
  func continuations(of node: Int) -> (followers: UInt64, isWord: Bool) {
    (nodes[node].followers, nodes[node].value >= 0)
  }
}
