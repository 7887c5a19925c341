extension String {
  /// The known word that this one was probably meant to be; `nil` where none is near enough.
  func nearest(among known: [String]) -> String? {
    let letters = Array(unicodeScalars)
    let near = known.map { (word: $0, distance: letters.editDistance(to: Array($0.unicodeScalars))) }
    guard let best = near.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= Swift.max(1, letters.count / 3) && best.distance < letters.count
      ? best.word : nil
  }
}

extension [Unicode.Scalar] {
  /// How many scalars must be put in, taken out, exchanged or swapped with the next to get another
  /// word (Damerau and Levenshtein, no place touched twice).
  fileprivate func editDistance(to other: [Unicode.Scalar]) -> Int {
    var previous: [Int] = []
    var row = [Int](0...other.count)
    for (i, letter) in enumerated() {
      let above = row
      row[0] = i + 1
      for (j, otherLetter) in other.enumerated() {
        row[j + 1] = Swift.min(above[j + 1], row[j]) + 1
        row[j + 1] = Swift.min(row[j + 1], above[j] + (letter == otherLetter ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], self[i - 1] == otherLetter {
          row[j + 1] = Swift.min(row[j + 1], previous[j - 1] + 1)
        }
      }
      previous = above
    }
    return row[other.count]
  }
}
