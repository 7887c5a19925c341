/// What was counted last in each unit.
struct NamesByUnit {
  private struct Counted {
    var unit: String
    var indicator: String
  }

  private var names: [Counted] = []

  func name(in unit: String) -> String? { names.last { $0.unit.isExactly(unit) }?.indicator }

  /// Takes note of what was counted in a unit.
  mutating func note(_ unit: String, _ indicator: String) {
    if let known = names.firstIndex(where: { $0.unit.isExactly(unit) }) {
      names[known].indicator = indicator
    } else {
      names.append(Counted(unit: unit, indicator: indicator))
    }
  }

  /// Forgets all and keeps the room.
  mutating func forget() { names.removeAll(keepingCapacity: true) }

  /// Takes over what was counted later; what was not spoken of again stays.
  mutating func goOn(with later: NamesByUnit) {
    names.removeAll { later.name(in: $0.unit) != nil }
    names += later.names
  }
}
