/// Something with a place in a text.
///
/// Lists of such things are kept in the order of the text.
protocol Placed {
  var range: Range<Int> { get }
}

extension Entity: Placed {}
extension PeriodReading.Span: Placed {}

extension Array where Element: Placed {
  /// How many elements end at or before an offset, found without looking at all of them: a paragraph
  /// may hold thousands of numbers, and each of them asks.
  func count(endingBy offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same, for an offset that is not far from where so many elements end.
  func count(endingBy offset: Int, near count: Int) -> Int {
    var count = count
    while count > 0, self[count - 1].range.upperBound > offset { count -= 1 }
    while count < self.count, self[count].range.upperBound <= offset { count += 1 }
    return count
  }

  /// The indices of the elements nearest before an offset, the nearest last; what is further away governs nothing.
  func nearest(before offset: Int) -> Range<Int> { Self.nearest(count(endingBy: offset)) }

  /// The same, for an offset that is not far from where so many elements end.
  func nearest(before offset: Int, near count: Int) -> Range<Int> {
    Self.nearest(self.count(endingBy: offset, near: count))
  }

  /// The last indices of so many elements that govern anything.
  static func nearest(_ count: Int) -> Range<Int> { Swift.max(0, count - 32)..<count }
}
