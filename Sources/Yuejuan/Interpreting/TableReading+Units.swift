// Units that a header, a label or a note gives.

extension TableReading {
  /// The number in the unit that the nearest note gives: `(亿元)`, `单位:万人`, `(%)`.
  func inUnit(_ quantity: Quantity, of notes: [String]) -> Quantity {
    for note in notes {
      guard let unit = unitNote(in: Array(note.utf8)) else { continue }
      var measured = quantity
      measured.value = quantity.value.multiplied(by: unit.value) ?? quantity.value
      measured.unit = unit.unit
      measured.dimension = unit.dimension
      return measured
    }
    return quantity
  }

  /// One of the unit that stands in brackets or behind 单位.
  func unitNote(in note: [UInt8]) -> Quantity? {
    for index in note.indices {
      let start: Int
      if note[index] == 0x28 {
        start = index + 1
      } else if note.has("单位", at: index) {
        start = note.has(":", at: index + 6) ? index + 7 : index + 6
      } else {
        continue
      }
      let one = [UInt8(ascii: "1")] + note[min(start, note.count)...]
      if let reading = quantities.quantity(in: one, at: 0), reading.quantity.dimension != .none {
        return reading.quantity
      }
    }
    return nil
  }
}
