/// Something that a unit has taken on: a row of `lists.csv` or of `ledger.csv`.
public struct ListItem: Sendable, Equatable {
  /// A short stable id: `wlht-z01`.
  public var id: String
  /// The id of the unit that has taken it on.
  public var unit: String
  /// The list that it stands in: 重点, 亮点, 难点; 台账 for a row of the ledger.
  public var list: String
  /// What it is called.
  public var title: String
  /// Other words by which a report may mention it, in simplified characters and half width.
  public var keywords: [String]
  /// The id of the indicator that tells how far it has come, if there is one.
  public var indicator: String?
  /// What is to be reached, if that is a number.
  public var target: Target?
  /// The last day by which it is to be done, if one is set.
  public var due: CalendarDate?
  /// What a ledger says beside; `nil` for an item of a list.
  public var ledger: LedgerEntry?

  /// Makes an item.
  public init(
    id: String, unit: String, list: String, title: String, keywords: [String] = [],
    indicator: String? = nil, target: Target? = nil, due: CalendarDate? = nil, ledger: LedgerEntry? = nil
  ) {
    self.id = id
    self.unit = unit
    self.list = list
    self.title = title
    self.keywords = keywords
    self.indicator = indicator
    self.target = target
    self.due = due
    self.ledger = ledger
  }

  /// The title and all keywords.
  public var names: [String] { [title] + keywords }
}

/// A target as a list writes it: one number with its unit.
public struct Target: Sendable, Equatable {
  /// The words of the list: `322亿元`.
  public let words: String
  /// What they say.
  public let quantity: Quantity

  /// Reads a target; anything but one number with its unit gives `nil`.
  public init?(_ words: String) {
    guard let quantity = Quantity(reading: words) else { return nil }
    self.words = words
    self.quantity = quantity
  }
}

/// What a ledger says of an item: that somebody is in charge, by which measure, with what result.
public struct LedgerEntry: Sendable, Equatable {
  /// Who is in charge.
  public var owner: String
  /// What is done about it.
  public var measure: String
  /// What is to come of it, or has.
  public var result: String
  /// Through how many rounds it has been carried over; 0 for what is new.
  public var carried: Int

  /// Makes an entry.
  public init(owner: String, measure: String, result: String, carried: Int) {
    self.owner = owner
    self.measure = measure
    self.result = result
    self.carried = carried
  }
}
