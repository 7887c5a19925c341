extension WordTrie {
  /// The tables while words are added.
  struct Builder {
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

    private(set) var first = [UInt32](repeating: 0, count: 0x10000)
    private var values: [Int32] = [-1]
    /// Open addressing, half full at most; the count is a power of two.
    private var steps = [Step](repeating: Step(), count: 64)
    private var used = 0

    mutating func insert(_ word: [UInt8], _ value: Int) {
      guard !word.isEmpty, case let (scalar, length) = word.scalar(at: 0), scalar < 0x10000 else { return }
      if first[Int(scalar)] == 0 { first[Int(scalar)] = added() }
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

    /// The steps in the order of their scalars' last six bits.
    private func ordered() -> [Step] {
      var places = [Int](repeating: 0, count: 65)
      for step in steps where step.key != .max { places[Int(step.scalar & 63) + 1] += 1 }
      for bits in 1...64 { places[bits] += places[bits - 1] }
      var ordered = [Step](repeating: Step(), count: used)
      for step in steps where step.key != .max {
        ordered[places[Int(step.scalar & 63)]] = step
        places[Int(step.scalar & 63)] += 1
      }
      return ordered
    }

    /// The nodes, and their edges side by side, those with the smaller last six bits first.
    func laidOut() -> ([Node], [Edge]) {
      var nodes = values.map { Node(value: $0) }
      nodes.append(Node())
      for step in steps where step.key != .max {
        nodes[step.parent].followers |= 1 << UInt64(step.scalar & 63)
        nodes[step.parent + 1].edges += 1
      }
      for index in nodes.indices.dropFirst() { nodes[index].edges += nodes[index - 1].edges }
      var edges = [Edge](repeating: Edge(scalar: 0, node: 0), count: used)
      var filled = nodes.map(\.edges)
      for step in ordered() {
        edges[Int(filled[step.parent])] = Edge(scalar: step.scalar, node: step.node)
        filled[step.parent] += 1
      }
      return (nodes, edges)
    }
  }
}
