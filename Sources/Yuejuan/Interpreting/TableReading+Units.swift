// Units that a header, a label or a note gives.

extension TableReading {
  /// The number in the unit that governs it.
  ///
  /// A header's or a label's own unit counts before everything; a rate is a percentage whatever a
  /// note on the table says of the amounts; then what is common to more cells counts:
  /// the row's unit in a column of units, the corner's, the nearest note's, `单位:万人`.
  func inUnit(
    _ quantity: Quantity, own: [String], common: @autoclosure () -> Quantity?, _ cues: WordClasses
  ) -> Quantity {
    if let unit = own.lazy.compactMap({ quantities.unitNote(in: Array($0.utf8)) }).first {
      return quantity.times(unit)
    }
    // 增长%, 完成调整预算%.
    if own.contains(where: { $0.utf8.count > 3 && $0.utf8.last == UInt8(ascii: "%") }) {
      return quantity.times(Quantity(value: Number(1), unit: "%", dimension: .percent))
    }
    if !cues.isDisjoint(with: [.speed, .share, .done]) || isRate(own)
      || cues.contains(.compare) && !cues.isDisjoint(with: .trend)
    {
      return quantity.times(Quantity(value: Number(1), unit: "%", dimension: .percent))
    }
    return common().map(quantity.times) ?? quantity
  }

  /// Whether a header is a comparison and nothing else, which is how tables head rates: 同比.
  private func isRate(_ own: [String]) -> Bool {
    own.contains { label in ["同比", "环比"].contains { Names.withoutUnit(label).hasSuffix($0) } }
  }

  /// The unit that a header over labels gives for all numbers: `指标(亿元)`, while 地区(个) counts the labels.
  func unit(inCorner block: Int) -> Quantity? {
    let words = words(block)
    guard let unit = quantities.unitNote(in: Array(words.utf8)) else { return nil }
    return words.contains("单位") || ![.count, .people].contains(unit.dimension) ? unit : nil
  }
}

extension QuantityScanner {
  /// One of the unit that stands in brackets or behind 单位.
  func unitNote(in note: [UInt8]) -> Quantity? {
    for index in note.indices {
      let start: Int
      if note[index] == 0x28, !note.has("单位", at: index + 1) {
        start = index + 1
      } else if note.has("单位", at: index) {
        start = index + 6
      } else {
        continue
      }
      let unit = note[min(start, note.count)...].drop { $0 == 0x3A || $0 == 0x20 }
      guard let one = one(of: unit) else { continue }
      // 单位名称 is no unit called 名.
      let isApart = note[index] == 0x28 || unit.startIndex > start
      if isApart || unit.dropFirst(one.end - 1).first.map({ $0 < 0x80 }) ?? true { return one.quantity }
    }
    return nil
  }

  /// One of the unit that some words are.
  func unit(_ words: String) -> Quantity? {
    one(of: words.utf8).flatMap { $0.end == words.utf8.count + 1 ? $0.quantity : nil }
  }

  /// Whether some words are a unit or several: 亿元、%.
  func isUnit(_ words: Substring) -> Bool {
    words.utf8.split(separator: UInt8(ascii: ",")).allSatisfy { unit in
      one(of: unit).map { $0.end == unit.count + 1 } ?? false
    }
  }

  private func one(of unit: some Collection<UInt8>) -> Reading? {
    let reading = quantity(in: [UInt8(ascii: "1")] + unit, at: 0)
    return reading.flatMap { $0.quantity.dimension == .none ? nil : $0 }
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
