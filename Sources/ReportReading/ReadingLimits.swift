/// How much of a file is taken in.
///
/// What lies beyond a limit becomes a finding, never a crash. `docs/limits.md` lists them for people.
public struct ReadingLimits: Sendable, Equatable {
  /// The most bytes that a file may have.
  public var bytes = 256 << 20
  /// The most elements that may stand inside one another in a page.
  ///
  /// The text of deeper ones is kept, as if it stood in the last one counted. Real pages stay under 60.
  public var elementDepth = 2_000
  /// The most attributes of one element that are looked at; the rest is blanked before parsing,
  /// because the parser compares each with all before it.
  public var attributesPerElement = 1_000
  /// The most places in the tables of a page, spans counted; cells behind them are read as paragraphs.
  public var tableCells = 1_000_000
  /// How many in a hundred characters may be damaged before a text counts as not decoded.
  public var damagedPercent = 5
  /// How long a program that is called for a file may run.
  public var subprocessSeconds = 60
  /// The most bytes that such a program may write.
  public var subprocessOutputBytes = 256 << 20
  /// The most memory that such a program may ask for, in bytes.
  public var subprocessMemoryBytes = 4 << 30

  /// The most entries that an archive or Office file may have.
  public var archiveEntries = 5_000
  /// The most bytes that one of its entries may inflate to.
  public var entryBytes = 64 << 20
  /// The most bytes that its entries together may inflate to.
  public var archiveBytes = 512 << 20
  /// How many times its packed size an entry may inflate to; entries up to 1 MiB are let off, because
  /// short repetitive parts pack better than that.
  public var inflation = 200

  /// Makes the standard limits.
  public init() {}

  /// The limits that fit reports and bulletins.
  public static let standard = ReadingLimits()
}
