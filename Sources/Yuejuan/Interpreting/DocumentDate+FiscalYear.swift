/// Years that do not begin in January.
extension DocumentDate {
  /// The fiscal year that a text first names, where it had ended when the text was written, or was about to:
  /// what the text calls 今年 is that one, and 来年 the one behind it.
  ///
  /// Hong Kong's runs from April to March, and its departments tell of it in May.
  static func fiscalYear(in scan: Scan, of document: Document, date: CalendarDate?) -> Period? {
    guard let date else { return nil }
    for index in document.blocks.indices where !scan.blockMentions[index].isEmpty {
      for (expression, _) in scan.periods(inBlock: index) {
        guard case .days(4, 1, 3, 31) = expression.span,
          let year = expression.resolved(date: date, yearInForce: nil)
        else { continue }
        return year.end.year == date.year && year.start < date ? year : nil
      }
    }
    return nil
  }

  /// Whether a text is written in Hong Kong: only there is the place called 本港 and 全港.
  static func isOfHongKong(_ scan: Scan) -> Bool { scan.blockClasses.contains { $0.contains(.harbour) } }
}

extension Period {
  /// The same days of another year, for periods that end with a month.
  func moved(byYears years: Int) -> Period? {
    guard let first = CalendarDate(year: start.year + years, month: start.month, day: start.day) else {
      return nil
    }
    return Period(first, .last(of: end.month, end.year + years))
  }
}
