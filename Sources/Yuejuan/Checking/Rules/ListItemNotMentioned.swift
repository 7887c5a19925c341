/// Finds items of a unit's lists that none of its submissions mentions.
///
/// An item is looked for by its title and its keywords. A unit that handed nothing in is spared.
struct ListItemNotMentioned: Rule {
  static let id = "list-item-not-mentioned"
  static let level = Level.verify
  static let title = "清单事项没有提到"

  func check(_ round: Round) -> [Finding] {
    round.itemsAsked.flatMap { unit, items, submissions in
      items.filter { item in
        !submissions.contains { $0.states(item) || !$0.mentions(of: item).isEmpty }
      }.map { finding(unit, $0) }
    }
  }

  private func finding(_ unit: Unit, _ item: ListItem) -> Finding {
    Finding(
      rule: Self.id, level: Self.level, unit: unit.id,
      summary: "\(unit.name)的\(item.spoken)，报送件里没有提到",
      notes: ["查找的词：" + item.names.joined(separator: "、")],
      suggestion: "请补写这一项的进展；报告用了别的说法的，请把它补进 keywords 列；已办结或调出的，请从清单中删去。",
      key: item.id)
  }
}

extension ListItem {
  /// The item as a finding names it: `重点清单事项“引绰济辽工程”（sl-z01）`.
  var spoken: String { "\(ledger == nil ? list + "清单" : list)事项“\(title)”（\(id)）" }
}
