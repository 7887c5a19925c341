import Glibc

/// What work costs, and how that is shown.
enum Measure {
  /// The CPU seconds of this process that the work takes: the best of some runs, because whatever
  /// else runs on the machine only ever adds to them.
  static func seconds(runs: Int = 5, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = clock()
      try work()
      best = min(best, clock() - start)
    }
    return best
  }

  private static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Prints a row: seconds, speed, and the times of the work that it is held against.
  static func show(_ name: String, _ seconds: Double, of bytes: Int, against peer: Double) {
    let columns = [
      name.padding(to: 44), decimal(seconds, 3) + " s CPU",
      decimal(Double(bytes) / 1e6 / seconds, 1) + " MB/s",
      decimal(seconds / peer, 2) + " ×",
    ]
    print(columns.joined(separator: "   "))
  }

  /// Prints a row about memory.
  static func show(_ name: String, peak: Int, of bytes: Int) {
    let columns = [
      name.padding(to: 44), decimal(Double(peak) / 1e6, 0) + " MB peak",
      decimal(Double(peak) / Double(bytes), 2) + " × the file",
    ]
    print(columns.joined(separator: "   "))
  }

  /// A number with so many decimals.
  static func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((value * scale).rounded())
    guard places > 0 else { return String(whole).leftPadded(to: 7) }
    let digits = String(whole % Int(scale)).leftPadded(to: places, with: "0")
    return (String(whole / Int(scale)) + "." + digits).leftPadded(to: 7)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leftPadded(to width: Int, with filler: String = " ") -> String {
    String(repeating: filler, count: max(0, width - count)) + self
  }
}
