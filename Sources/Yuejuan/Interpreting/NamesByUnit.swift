/// What was counted last in each unit.
struct NamesByUnit {
  private struct Counted {
    var unit: UnitName
    var indicator: String
  }

  private var names: [Counted] = []

  func name(in unit: UnitName) -> String? { place(of: unit).map { names[$0].indicator } }

  /// Where the name of a unit is kept; there is one of each.
  private func place(of unit: UnitName) -> Int? {
    // By index: an element handed on would be copied with its strings.
    for index in names.indices where names[index].unit == unit { return index }
    return nil
  }

  /// Takes note of what was counted in a unit.
  mutating func note(_ unit: UnitName, _ indicator: String) {
    if let known = place(of: unit) {
      names[known].indicator = indicator
    } else {
      names.append(Counted(unit: unit, indicator: indicator))
    }
  }

  /// Forgets all and keeps the room.
  mutating func forget() { names.removeAll(keepingCapacity: true) }

  /// Takes over what was counted later; what was not spoken of again stays.
  mutating func goOn(with later: NamesByUnit) {
    for counted in later.names { note(counted.unit, counted.indicator) }
  }
}
