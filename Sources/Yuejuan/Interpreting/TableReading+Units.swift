// Units that a header, a label or a note gives.

extension TableReading {
  /// The number in the unit that governs it.
  ///
  /// A header's or a label's own unit counts before everything; a rate is a percentage whatever the
  /// note over the table says of the amounts; then the note counts: `单位:万人`.
  func inUnit(_ quantity: Quantity, own: [String], common: String, _ cues: WordClasses) -> Quantity {
    if let unit = own.lazy.compactMap({ unitNote(in: Array($0.utf8)) }).first { return quantity.times(unit) }
    if !cues.isDisjoint(with: [.speed, .share, .done])
      || cues.contains(.compare) && !cues.isDisjoint(with: .trend)
    {
      return quantity.times(Quantity(value: Number(1), unit: "%", dimension: .percent))
    }
    return unitNote(in: Array(common.utf8)).map(quantity.times) ?? quantity
  }

  /// One of the unit that stands in brackets or behind 单位.
  func unitNote(in note: [UInt8]) -> Quantity? {
    for index in note.indices {
      let start: Int
      if note[index] == 0x28, !note.has("单位", at: index + 1) {
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

extension Quantity {
  /// The number as so many of a unit.
  fileprivate func times(_ one: Quantity) -> Quantity {
    var measured = self
    measured.value = value.multiplied(by: one.value) ?? value
    measured.unit = one.unit
    measured.dimension = one.dimension
    return measured
  }
}
