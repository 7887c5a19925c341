/// Works out when a document was written from the dates that it states.
enum DocumentDate {
  /// The latest day that the text states with its year; failing that the latest month and day, in the
  /// year that the text names most often.
  static func inferred(from scan: Scan, in document: Document) -> CalendarDate? {
    var years: [Int: Int] = [:]
    var full: CalendarDate?
    var openDays: [(month: Int, day: Int)] = []
    for (index, block) in document.blocks.enumerated() where block.role == .main || block.role == .footer {
      for token in scan.tokens[scan.blocks[index]] {
        guard case .mention(let mention) = token.kind,
          case .period(let expression) = scan.mentions[mention].kind
        else { continue }
        if case .stated(let year) = expression.year { years[year, default: 0] += 1 }
        guard case .days(_, _, let month, let day) = expression.span else { continue }
        if case .stated(let year) = expression.year,
          let date = CalendarDate(year: year, month: month, day: day)
        {
          full = max(full ?? date, date)
        } else if expression.year == .open {
          openDays.append((month, day))
        }
      }
    }
    let mostNamed = years.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    // A day in a year that the text has long left behind is a memory, not its date.
    if let full, !years.contains(where: { $0.key > full.year && $0.value > 2 * (years[full.year] ?? 0) }) {
      return later(full, openDays)
    }
    guard let year = mostNamed else { return nil }
    let days = openDays.compactMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
    return days.max()
  }

  /// Days without a year that follow a dated one by a few weeks belong to the same year.
  private static func later(_ date: CalendarDate, _ days: [(month: Int, day: Int)]) -> CalendarDate {
    days.compactMap { CalendarDate(year: date.year, month: $0.month, day: $0.day) }
      .filter { $0.month - date.month <= 1 }.reduce(date, max)
  }

  /// The year that a document reports on, where its words speak of the year before its date more than of
  /// its own: a communiqué of April is about the year that has ended.
  static func reportedYear(in scan: Scan, of document: Document, date: CalendarDate?) -> Int? {
    guard let date, date.month <= 6 else { return nil }
    var last = 0
    var current = 0
    for (index, block) in document.blocks.enumerated() where block.role == .main {
      for token in scan.tokens[scan.blocks[index]] {
        guard case .mention(let mention) = token.kind,
          case .period(let expression) = scan.mentions[mention].kind
        else { continue }
        switch expression.year {
        case .stated(date.year - 1): last += 1
        case .stated(date.year), .offset(0): current += isWholeYear(document, token) ? 0 : 1
        default: break
        }
      }
    }
    return last > current ? date.year - 1 : nil
  }

  /// 全年 and 年末 say nothing of which year.
  private static func isWholeYear(_ document: Document, _ token: Token) -> Bool {
    for word in ["全年", "年末", "年底", "年度", "当年", "年内"] as [StaticString]
    where document.text.has(word, at: token.range.lowerBound) { return true }
    return false
  }
}
