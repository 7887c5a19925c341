// What a block is read with.

extension Interpretation {
  /// What is known inside a block, and room for it, which is used again for every block.
  struct Room {
    var sites: [FigureSite] = []
    /// Whose the figures at hand are, in their order.
    var subjects: [Range<Int>?] = []
    var names = SentenceState()
    var status = StatusReading.State()
    var days = SentenceDays()

    /// Room for as many numbers as most paragraphs hold.
    init() {
      sites.reserveCapacity(32)
      subjects.reserveCapacity(32)
    }

    /// Counts for each site the names and spans in front of it.
    mutating func place(behind names: [Entity], _ spans: [PeriodReading.Span]) {
      var (name, span) = (0, 0)
      for index in sites.indices {
        let start = sites[index].range.lowerBound
        name = names.count(endingBy: start, near: name)
        span = spans.count(endingBy: start, near: span)
        (sites[index].names, sites[index].spans) = (name, span)
      }
    }
  }
}
