import Glibc

/// CPU time, which other work on the machine disturbs less than the clock.
enum CPUTime {
  /// The seconds that some work takes at best: the rest is disturbance.
  static func least(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).reduce(.infinity) { best, _ in
      let start = used()
      work()
      return min(best, used() - start)
    }
  }

  private static func used() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
