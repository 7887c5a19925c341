/// What can be measured in a pipeline.
public struct Catalogue: Sendable, Equatable {
  /// The indicators, in the order of the file.
  public let indicators: [Indicator]
  /// Which indicators follow from which others, in the order of the file.
  public let identities: [Identity]

  /// Makes a catalogue.
  public init(indicators: [Indicator], identities: [Identity] = []) {
    self.indicators = indicators
    self.identities = identities
  }

  /// The indicator with an id.
  public subscript(id: String) -> Indicator? { indicators.first { $0.id == id } }
}

/// Something that can be measured, with the names that reports give it.
public struct Indicator: Sendable, Equatable {
  /// A short stable id in Latin letters: `industrial-output`.
  public var id: String
  /// The name that the office uses: `规上工业总产值`.
  public var name: String
  /// Other names, in simplified characters and half width.
  public var aliases: [String]
  /// Words one of which must stand in the figure's subject, in its indicator, or earlier in its
  /// paragraph for a match; empty where the name alone decides.
  ///
  /// `完成投资` needs the project's name.
  public var within: [String]
  /// What its levels are measured in.
  public var dimension: Dimension
  /// Which way is better.
  public var better: Better
  /// The least that its levels and ratios can be, in the base unit; `nil` where there is no limit.
  public var least: Number?
  /// The most that they can be.
  public var most: Number?

  /// Makes an indicator.
  public init(
    id: String, name: String, aliases: [String] = [], within: [String] = [], dimension: Dimension,
    better: Better = .higher, least: Number? = nil, most: Number? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.within = within
    self.dimension = dimension
    self.better = better
    self.least = least
    self.most = most
  }

  /// The name and all aliases.
  public var names: [String] { [name] + aliases }
}

/// Which way of an indicator is better.
public enum Better: String, Sendable, CaseIterable {
  /// More is better: output value.
  case higher
  /// Less is better: energy intensity.
  case lower
  /// Neither.
  case neutral
}
