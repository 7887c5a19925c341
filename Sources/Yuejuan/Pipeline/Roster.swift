/// The units that must hand in a report, in the order of the file.
public struct Roster: Sendable, Equatable {
  /// The units.
  public let units: [Unit]

  /// Makes a roster.
  public init(units: [Unit]) { self.units = units }

  /// The unit with an id.
  public subscript(id: String) -> Unit? { units.first { $0.id == id } }
}

/// An organisation that must hand in a report.
public struct Unit: Sendable, Equatable {
  /// A short stable id in Latin letters: `gongxin`.
  public var id: String
  /// The name that the office uses: `工信局`.
  public var name: String
  /// Other names, the full one among them: `兴安盟工业和信息化局`.
  public var aliases: [String]
  /// The class that requirements and ranks refer to: `county`, `department`.
  public var unitClass: String
  /// How it reports: `spoken`, `written`; free text of the pipeline.
  public var form: String

  /// Makes a unit.
  public init(id: String, name: String, aliases: [String] = [], unitClass: String, form: String = "") {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.unitClass = unitClass
    self.form = form
  }

  /// The name and all aliases.
  public var names: [String] { [name] + aliases }
}
