/// Many words, found from the left, longest first, in UTF-8 bytes.
///
/// The first scalar leads through a table to a node, every further one through one hash table whose
/// keys join node and scalar; a look-up that fails costs one table read.
struct WordTrie: Sendable {
  /// Where a word ends and what it was entered with.
  struct Match: Sendable, Equatable {
    var end: Int
    var value: Int
  }

  private var first = [UInt32](repeating: 0, count: 0x10000)
  private var values: [Int32] = [-1]
  private var keys: [UInt64] = []
  private var nodes: [UInt32] = []
  private var edges: [UInt64: UInt32] = [:]

  /// Makes a trie of words with their values; of two equal words the later value counts.
  init(_ words: some Sequence<(word: String, value: Int)>) {
    for (word, value) in words { insert(Array(word.utf8), value) }
    seal()
  }

  /// The longest word that begins at an offset.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int) -> Match? {
    var (scalar, length) = text.scalar(at: start)
    guard scalar < 0x10000 else { return nil }
    var node = first[Int(scalar)]
    guard node != 0 else { return nil }
    var index = start + length
    var best: Match? = nil
    while true {
      let value = values[Int(node)]
      if value >= 0 { best = Match(end: index, value: Int(value)) }
      guard index < text.count else { return best }
      (scalar, length) = text.scalar(at: index)
      node = child(of: node, scalar)
      guard node != 0 else { return best }
      index += length
    }
  }

  /// The longest word that begins at an offset, which may lie behind the text, and ends before another.
  @inline(__always)
  func longestMatch(in text: [UInt8], at start: Int, before end: Int) -> Match? {
    guard start < end, let match = longestMatch(in: text, at: start), match.end <= end else { return nil }
    return match
  }

  /// Whether any word begins with a scalar.
  func hasWord(beginningWith scalar: UInt32) -> Bool { scalar < 0x10000 && first[Int(scalar)] != 0 }

  private mutating func insert(_ word: [UInt8], _ value: Int) {
    guard !word.isEmpty else { return }
    let (scalar, length) = word.scalar(at: 0)
    var index = length
    guard scalar < 0x10000 else { return }
    if first[Int(scalar)] == 0 { first[Int(scalar)] = newNode() }
    var node = first[Int(scalar)]
    while index < word.count {
      let (next, length) = word.scalar(at: index)
      let key = UInt64(node) << 21 | UInt64(next)
      if let known = edges[key] {
        node = known
      } else {
        let made = newNode()
        edges[key] = made
        node = made
      }
      index += length
    }
    values[Int(node)] = Int32(value)
  }

  private mutating func newNode() -> UInt32 {
    values.append(-1)
    return UInt32(values.count - 1)
  }

  /// Moves the edges into a flat table with open addressing, half full at most.
  private mutating func seal() {
    var size = 16
    while size < edges.count * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    nodes = [UInt32](repeating: 0, count: size)
    for (key, node) in edges {
      var slot = Self.slot(key, size)
      while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      nodes[slot] = node
    }
    edges = [:]
  }

  @inline(__always)
  private func child(of node: UInt32, _ scalar: UInt32) -> UInt32 {
    let key = UInt64(node) << 21 | UInt64(scalar)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != key {
      if keys[slot] == .max { return 0 }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nodes[slot]
  }

  /// Fibonacci hashing: the golden ratio's multiplier spreads neighbouring keys.
  @inline(__always)
  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}
