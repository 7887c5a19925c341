/// Works on values side by side, at most `jobs` at a time, and hands the results over in the order
/// of the values.
///
/// Work never runs far ahead of what was handed over, so memory stays bounded.
func inOrder<Value: Sendable, Outcome: Sendable>(
  _ values: [Value], jobs: Int, work: @escaping @Sendable (Value) -> Outcome,
  consume: (Outcome) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
    var waiting: [Int: Outcome] = [:]
    var begun = 0
    for next in values.indices {
      while waiting[next] == nil {
        while begun < values.count, begun < next + 4 * jobs, begun - next - waiting.count < jobs {
          group.addTask { [begun] in (begun, work(values[begun])) }
          begun += 1
        }
        guard let (index, outcome) = try await group.next() else { return }
        waiting[index] = outcome
      }
      if let outcome = waiting.removeValue(forKey: next) { try consume(outcome) }
    }
  }
}
