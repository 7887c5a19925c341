/// How far the reading is, on one line of a terminal; says nothing where no terminal is.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  init(total: Int, isShown: Bool = StandardError.isTerminal) {
    self.total = total
    self.isShown = isShown
  }

  /// One more file is done.
  mutating func advance() {
    done += 1
    guard isShown else { return }
    if done == total { clear() } else { StandardError.write("\r\(done)/\(total)") }
  }

  /// Makes room for a message.
  func clear() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
