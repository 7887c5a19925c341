/// Many words, found from the left, longest first, in UTF-8 bytes.
///
/// Most characters of a text begin a word and go on otherwise, so what counts is how fast a look-up
/// fails: a node says by one mask which scalars may follow it, and its edges lie side by side. A class,
/// because the scanning rules hand it on with every number, and a copy of several arrays is counted in
/// each of them.
final class WordTrie: @unchecked Sendable {
  /// Where a word ends and what it was entered with.
  struct Match: Sendable, Equatable {
    var end: Int
    var value: Int
  }

  /// What has been read up to a scalar.
  private struct Node {
    /// Which scalars may follow, by their last six bits.
    var followers: UInt64 = 0
    /// Where its edges begin; they end where those of the next node begin.
    var edges: UInt32 = 0
    /// The value of the word that ends here, or -1.
    var value: Int32 = -1
  }

  private struct Edge {
    var scalar: UInt32
    /// The next node; or, where nothing goes on, the word's value below ``leaf``: most words end so.
    var target: UInt32

    static let leaf: UInt32 = 1 << 31
  }

  /// By first scalar: its node, or 0.
  private let first: [UInt32]
  /// The first node stands for no scalar; behind the last one follows another that ends its edges.
  ///
  /// Kept outside of arrays: nodes and edges know no other numbers than each other's, which need not be checked.
  private let nodes: UnsafePointer<Node>
  private let edges: UnsafePointer<Edge>

  /// Makes a trie of words with their values; of two equal words the later value counts.
  init(_ words: some Sequence<(word: [UInt8], value: Int)>) {
    var builder = Builder()
    let words = Array(words)
    // The nodes of first characters lie side by side: every character of a text asks for one.
    for (word, _) in words { builder.begin(word) }
    for (word, value) in words { builder.insert(word, value) }
    first = builder.first
    let (nodes, edges) = builder.laidOut()
    self.nodes = Self.kept(nodes)
    self.edges = Self.kept(edges)
  }

  deinit {
    nodes.deallocate()
    edges.deallocate()
  }

  /// The elements of an array, which are trivial, in memory of their own.
  private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
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
    node == 0 ? nil : match(in: text.span, behind: node, at: start)
  }

  private func match(in text: Span<UInt8>, behind first: Int, at start: Int) -> Match? {
    var (index, end) = (first, start)
    var best: (end: Int, value: Int32) = (0, -1)
    while true {
      let node = nodes[index]
      if node.value >= 0 { best = (end, node.value) }
      guard node.followers != 0, end < text.count else { break }
      let (scalar, length) = text.scalar(at: end)
      guard node.followers >> UInt64(scalar & 63) & 1 != 0 else { break }
      var edge = Int(node.edges)
      let last = Int(nodes[index + 1].edges)
      while edge < last, edges[edge].scalar != scalar { edge += 1 }
      guard edge < last else { break }
      end += length
      let target = edges[edge].target
      if target & Edge.leaf != 0 { return Match(end: end, value: Int(target ^ Edge.leaf)) }
      index = Int(target)
    }
    return best.value < 0 ? nil : Match(end: best.end, value: Int(best.value))
  }

  /// Whether a word ends at a node.
  func isWord(_ node: Int) -> Bool { nodes[node].value >= 0 }

  /// Whether words may go on from a node with the Chinese character that ends with a byte.
  @inline(__always)
  func mayGoOn(from node: Int, _ last: UInt8) -> Bool {
    // The last byte of a Chinese character holds its last six bits, which are mostly enough.
    nodes[node].followers >> UInt64(last & 63) & 1 != 0
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

  /// The tables while words are added.
  private struct Builder {
    /// What leads from one node to the next; all ones where the slot is free.
    struct Step {
      var key = UInt64.max
      var node: UInt32 = 0

      init() {}

      init(from node: UInt32, _ scalar: UInt32, to next: UInt32) {
        key = UInt64(node) << 21 | UInt64(scalar)
        self.node = next
      }

      var parent: Int { Int(key >> 21) }
      var scalar: UInt32 { UInt32(truncatingIfNeeded: key & 0x1F_FFFF) }
    }

    var first = [UInt32](repeating: 0, count: 0x10000)
    private var values: [Int32] = [-1]
    /// Open addressing, half full at most; the count is a power of two.
    private var steps = [Step](repeating: Step(), count: 64)
    private var used = 0

    /// Makes the node of a word's first character, where it is missing.
    mutating func begin(_ word: [UInt8]) {
      guard !word.isEmpty, case let scalar = word.scalar(at: 0).value, scalar < 0x10000 else { return }
      if first[Int(scalar)] == 0 { first[Int(scalar)] = added() }
    }

    /// Adds a word that has been begun.
    mutating func insert(_ word: [UInt8], _ value: Int) {
      guard !word.isEmpty, case let (scalar, length) = word.scalar(at: 0), scalar < 0x10000 else { return }
      var node = first[Int(scalar)]
      var index = length
      while index < word.count {
        let (scalar, length) = word.scalar(at: index)
        node = next(from: node, scalar)
        index += length
      }
      values[Int(node)] = Int32(value)
    }

    private mutating func added() -> UInt32 {
      values.append(-1)
      return UInt32(values.count - 1)
    }

    /// The node that a scalar leads to, which is made where it is missing.
    private mutating func next(from node: UInt32, _ scalar: UInt32) -> UInt32 {
      var slot = Self.slot(of: Step(from: node, scalar, to: 0).key, in: steps)
      if steps[slot].key != .max { return steps[slot].node }
      if (used + 1) * 2 > steps.count {
        grow()
        slot = Self.slot(of: Step(from: node, scalar, to: 0).key, in: steps)
      }
      used += 1
      steps[slot] = Step(from: node, scalar, to: added())
      return steps[slot].node
    }

    private mutating func grow() {
      let old = steps
      steps = [Step](repeating: Step(), count: old.count * 2)
      for step in old where step.key != .max { steps[Self.slot(of: step.key, in: steps)] = step }
    }

    /// The slot of a key, or the free one where it would stand.
    private static func slot(of key: UInt64, in steps: [Step]) -> Int {
      // Fibonacci hashing: the golden ratio's multiplier spreads neighbouring keys.
      let mask = steps.count - 1
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while steps[slot].key != key, steps[slot].key != .max { slot = (slot + 1) & mask }
      return slot
    }

    /// The nodes, and their edges side by side.
    func laidOut() -> ([Node], [Edge]) {
      var nodes = values.map { Node(value: $0) }
      nodes.append(Node())
      for step in steps where step.key != .max {
        nodes[step.parent].followers |= 1 << UInt64(step.scalar & 63)
        nodes[step.parent + 1].edges += 1
      }
      for index in nodes.indices.dropFirst() { nodes[index].edges += nodes[index - 1].edges }
      var edges = [Edge](repeating: Edge(scalar: 0, target: 0), count: used)
      var filled = nodes.map(\.edges)
      for step in steps where step.key != .max {
        let node = nodes[Int(step.node)]
        let isLeaf = node.followers == 0 && node.value >= 0
        edges[Int(filled[step.parent])] = Edge(
          scalar: step.scalar, target: isLeaf ? Edge.leaf | UInt32(node.value) : step.node)
        filled[step.parent] += 1
      }
      return (nodes, edges)
    }
  }
}
