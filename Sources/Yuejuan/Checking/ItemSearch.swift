/// A submission in which the items that a unit has taken on are looked for.
struct ItemSearch {
  /// Where a document mentions an item, by its title or a keyword.
  struct Mention {
    var document: Document
    var range: Range<Int>
    var block: Int
  }

  private let document: Document
  private let figures: [Figure]
  private let placeholders: [Document.Placeholder]

  init(_ submission: Submission) {
    document = submission.document
    figures = submission.figures
    placeholders = submission.document.placeholders(among: submission.mentions)
  }

  /// Where the main text mentions an item, in its order.
  func mentions(of item: ListItem) -> [Mention] {
    let finder = NameFinder(item.names)
    return document.blocks.enumerated().filter { $0.element.role == .main }.flatMap { number, block in
      finder.matches(in: document.text, block.range).map {
        Mention(document: document, range: $0.range, block: number)
      }
    }
  }

  /// Whether the item's indicator has a figure, wherever it stands.
  func states(_ item: ListItem) -> Bool {
    guard let indicator = item.indicator else { return false }
    return figures.contains { $0.indicator.id == indicator && document.blocks[$0.block].role == .main }
  }

  /// Whether a figure that can tell how far an item has come, or the empty place for one, stands where it
  /// is mentioned.
  func hasFigure(of item: ListItem, at mention: Mention) -> Bool {
    let places = stretches(around: mention)
    return figures.contains { figure in
      item.canBeTold(by: figure.quantity) && places.contains { $0.overlaps(figure.range) }
    } || placeholders.contains { placeholder in places.contains { $0.overlaps(placeholder.range) } }
  }

  /// What speaks of the same thing as a mention: its sentence; the paragraphs under a heading; the row of
  /// a table's cell.
  private func stretches(around mention: Mention) -> [Range<Int>] {
    let block = document.blocks[mention.block]
    switch block.kind {
    case .heading:
      return document.blocks[(mention.block + 1)...].prefix { !$0.isHeading }.map(\.range)
    case .tableCell(let cell):
      return document.blocks.filter { $0.isCell(ofTable: cell.table, row: cell.row) }.map(\.range)
    default:
      return [document.stretch(around: mention.range, in: block.range, endedBy: .sentence)]
    }
  }
}

extension ListItem {
  /// Whether a quantity can say how far the item has come: one of the target's kind, or a percentage of it.
  fileprivate func canBeTold(by quantity: Quantity) -> Bool {
    guard let target = target?.quantity else { return true }
    let counted: Set<Dimension> = [.count, .people, .none]
    return quantity.dimension == target.dimension || quantity.dimension == .percent
      || (counted.contains(quantity.dimension) && counted.contains(target.dimension))
  }
}

extension Block {
  fileprivate func isCell(ofTable table: Int, row: Int) -> Bool {
    if case .tableCell(let cell) = kind { cell.table == table && cell.row == row } else { false }
  }
}

extension Round {
  /// The items that a report of the round has to speak of: all of the lists; of the ledger those whose
  /// day has come, because a report does not go through a whole ledger.
  func itemsAsked(of unit: Unit) -> [ListItem] {
    pipeline.items.filter { item in
      guard item.unit == unit.id else { return false }
      return item.ledger == nil || item.due.map { $0 <= name.period.end } ?? false
    }
  }

  /// The items that are asked of each unit that handed something in, with its submissions.
  var itemsAsked: [(unit: Unit, items: [ListItem], submissions: [ItemSearch])] {
    pipeline.roster.units.compactMap { unit in
      let items = itemsAsked(of: unit)
      let handedIn = items.isEmpty ? [] : submissions(of: unit)
      return handedIn.isEmpty ? nil : (unit, items, handedIn.map(ItemSearch.init))
    }
  }
}
