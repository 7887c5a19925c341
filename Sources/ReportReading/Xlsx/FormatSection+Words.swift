extension FormatSection {
  /// A text as it is shown.
  func words(_ text: String) -> String {
    pieces.reduce(into: "") { shown, piece in
      switch piece {
      case .literal(let words): shown += words
      case .text: shown += text
      default: break
      }
    }
  }

  /// A number, which is not negative, as it is shown.
  func words(_ number: CellNumber) -> String {
    if isOther { return number.plain }
    let point = pieces.firstIndex(of: .point) ?? pieces.count
    let whole = pieces[..<point].indices.filter { isDigit(pieces[$0]) }
    let decimals = pieces[point...].indices.filter { isDigit(pieces[$0]) }
    let value = number.shifted(by: shift).rounded(decimals: decimals.count)
    var places = wholePlaces(value.integerDigits, whole)
    places.merge(fractionPlaces(value.fractionDigits, decimals)) { $1 }
    var shown = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let words): shown += words
      case .digit: shown += places[index] ?? ""
      case .point:
        if whole.isEmpty { shown += CellNumber.words(value.integerDigits) }
        shown += decimals.contains { places[$0] != nil } ? "." : ""
      case .general, .text: shown += number.shifted(by: shift).plain
      }
    }
    return shown
  }

  private func isDigit(_ piece: Piece) -> Bool { if case .digit = piece { true } else { false } }

  /// The digits at each place before the point; the first place takes all that are left.
  private func wholePlaces(_ digits: [UInt8], _ places: [Int]) -> [Int: String] {
    var shown: [Int: String] = [:]
    for (fromRight, place) in places.reversed().enumerated() {
      let isFirst = fromRight == places.count - 1
      let taken = isFirst ? max(digits.count, fromRight + 1) : fromRight + 1
      var words = ""
      for position in stride(from: taken - 1, through: fromRight, by: -1) {
        if position < digits.count {
          words += CellNumber.words([digits[digits.count - 1 - position]])
        } else if pieces[place] == .digit(0x30) {
          words += "0"
        } else {
          continue
        }
        if isGrouped, position > 0, position % 3 == 0 { words += "," }
      }
      shown[place] = words
    }
    return shown
  }

  private func fractionPlaces(_ digits: [UInt8], _ places: [Int]) -> [Int: String] {
    var shown: [Int: String] = [:]
    for (position, place) in places.enumerated() {
      if position < digits.count {
        shown[place] = CellNumber.words([digits[position]])
      } else if pieces[place] == .digit(0x30) {
        shown[place] = "0"
      }
    }
    return shown
  }
}
