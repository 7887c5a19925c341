/// The day on which a submission says that it was written.
struct WrittenDate {
  var date: CalendarDate
  /// Its place in the document's text; `nil` where the page or file declares it.
  var range: Range<Int>?
}

extension Submission {
  /// The date beside the signature, failing that the one under the title, failing that the one that the
  /// page or file declares.
  ///
  /// The time at which a file was last changed is no date of the report: copying changes it.
  var writtenDate: WrittenDate? {
    dateEnding(document.closingLines.reversed()) ?? dateEnding(document.openingLines)
      ?? document.metadata.date.map { WrittenDate(date: $0) }
  }

  /// The first day with its year that ends one of some lines.
  private func dateEnding(_ lines: [Range<Int>]) -> WrittenDate? {
    lines.lazy.compactMap(dateEnding).first
  }

  private func dateEnding(_ line: Range<Int>) -> WrittenDate? {
    let last = mentions.last { mention in
      mention.range.lowerBound >= line.lowerBound && mention.range.upperBound <= line.upperBound
    }
    // Behind the date at most a closing bracket.
    guard let last, line.upperBound - last.range.upperBound <= 3,
      case .period(let expression) = last.kind, case .stated(let year) = expression.year,
      case .days(let fromMonth, let fromDay, let month, let day) = expression.span,
      (fromMonth, fromDay) == (month, day), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return WrittenDate(date: date, range: last.range)
  }
}
