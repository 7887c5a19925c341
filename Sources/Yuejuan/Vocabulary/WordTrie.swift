/// Many words, found from the left, longest first, in UTF-8 bytes.
///
/// The first scalar leads through a table to a node, every further one through one hash table whose
/// keys join node and scalar; a look-up that fails costs one table read. A class, because the scanning
/// rules hand it on with every number, and a copy of several arrays is counted in each of them.
final class WordTrie: Sendable {
  /// Where a word ends and what it was entered with.
  struct Match: Sendable, Equatable {
    var end: Int
    var value: Int
  }

  /// What follows a node behind a scalar.
  private struct Edge {
    /// The node and the scalar; all ones where the slot is free.
    var key = UInt64.max
    var node: UInt32 = 0
    /// The value of the word that ends here, or -1.
    var value: Int32 = -1
  }

  private let first: [UInt32]
  /// By first scalar's node: the value of the word of one scalar, or -1.
  private let firstValues: [Int32]
  /// Open addressing, half full at most; the count is a power of two.
  private let edges: [Edge]

  /// Makes a trie of words with their values; of two equal words the later value counts.
  init(_ words: some Sequence<(word: [UInt8], value: Int)>) {
    var builder = Builder()
    for (word, value) in words { builder.insert(word, value) }
    first = builder.first
    firstValues = builder.firstValues
    edges = builder.edges
  }

  /// The longest word that begins at an offset.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int) -> Match? {
    var (scalar, length) = text.scalar(at: start)
    guard scalar < 0x10000 else { return nil }
    var node = first[Int(scalar)]
    guard node != 0 else { return nil }
    var index = start + length
    let value = firstValues[Int(node)]
    var best = value >= 0 ? Match(end: index, value: Int(value)) : nil
    while index < text.count {
      (scalar, length) = text.scalar(at: index)
      let slot = Self.slot(of: UInt64(node) << 21 | UInt64(scalar), in: edges)
      let edge = edges[slot]
      guard edge.key != .max else { return best }
      index += length
      node = edge.node
      if edge.value >= 0 { best = Match(end: index, value: Int(edge.value)) }
    }
    return best
  }

  /// The longest word that begins at an offset, which may lie behind the text, and ends before another.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int, before end: Int) -> Match? {
    guard start < end, let match = longestMatch(in: text, at: start), match.end <= end else { return nil }
    return match
  }

  /// Whether any word begins with a scalar.
  func hasWord(beginningWith scalar: UInt32) -> Bool { scalar < 0x10000 && first[Int(scalar)] != 0 }

  /// The slot of a key, or the free one where it would stand.
  @inline(__always)
  private static func slot(of key: UInt64, in edges: [Edge]) -> Int {
    // Fibonacci hashing: the golden ratio's multiplier spreads neighbouring keys.
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot].key != key, edges[slot].key != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// The tables while words are added.
  private struct Builder {
    var first = [UInt32](repeating: 0, count: 0x10000)
    var firstValues: [Int32] = [-1]
    var edges = [Edge](repeating: Edge(), count: 64)
    private var used = 0
    private var nodes: UInt32 = 0

    mutating func insert(_ word: [UInt8], _ value: Int) {
      guard !word.isEmpty, case let (scalar, length) = word.scalar(at: 0), scalar < 0x10000 else { return }
      if first[Int(scalar)] == 0 {
        first[Int(scalar)] = UInt32(firstValues.count)
        firstValues.append(-1)
      }
      guard length < word.count else {
        firstValues[Int(first[Int(scalar)])] = Int32(value)
        return
      }
      extend(from: first[Int(scalar)], with: word[length...], value)
    }

    private mutating func extend(from node: UInt32, with rest: ArraySlice<UInt8>, _ value: Int) {
      let word = Array(rest)
      var (node, index, last) = (node, 0, 0)
      while index < word.count {
        let (scalar, length) = word.scalar(at: index)
        last = edge(from: node, scalar)
        node = edges[last].node
        index += length
      }
      edges[last].value = Int32(value)
    }

    /// The slot of an edge, which is made where it is missing.
    private mutating func edge(from node: UInt32, _ scalar: UInt32) -> Int {
      let key = UInt64(node) << 21 | UInt64(scalar)
      let slot = WordTrie.slot(of: key, in: edges)
      if edges[slot].key == key { return slot }
      guard (used + 1) * 2 <= edges.count else {
        grow()
        return edge(from: node, scalar)
      }
      used += 1
      nodes += 1
      // Nodes behind a first scalar are numbered from below, all others from above it.
      edges[slot] = Edge(key: key, node: 0x10000 + nodes)
      return slot
    }

    private mutating func grow() {
      let old = edges
      edges = [Edge](repeating: Edge(), count: old.count * 2)
      for edge in old where edge.key != .max { edges[WordTrie.slot(of: edge.key, in: edges)] = edge }
    }
  }
}
