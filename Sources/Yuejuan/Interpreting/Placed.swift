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

  /// The indices of the elements nearest before an offset, the nearest last; what is further away governs nothing.
  func nearest(before offset: Int, atMost limit: Int = 32) -> Range<Int> {
    let end = count(endingBy: offset)
    return Swift.max(0, end - limit)..<end
  }
}
