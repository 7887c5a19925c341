extension ReadingLimits {
  /// A limit as a command line names it.
  public enum Name: String, Sendable, CaseIterable {
    case bytes, depth, attributes, cells, damage
    case entries, entryBytes = "entry-bytes", archiveBytes = "archive-bytes", inflation
    case seconds, outputBytes = "output-bytes", memory

    /// The values that it may have.
    ///
    /// Offsets into a file are kept in 31 bits, by libxml2 and by ``SourceMap``.
    public var range: ClosedRange<Int> {
      switch self {
      case .bytes, .entryBytes: 1...2_000_000_000
      case .depth, .attributes, .entries, .inflation: 1...1_000_000
      case .cells: 1...1_000_000_000
      case .damage: 0...100
      case .seconds: 1...86_400
      case .archiveBytes, .outputBytes: 1...1 << 40
      // pdftotext does not start with less.
      case .memory: 64 << 20...1 << 40
      }
    }

    fileprivate var place: WritableKeyPath<ReadingLimits, Int> {
      switch self {
      case .bytes: \.bytes
      case .depth: \.elementDepth
      case .attributes: \.attributesPerElement
      case .cells: \.tableCells
      case .damage: \.damagedPercent
      case .entries: \.archiveEntries
      case .entryBytes: \.entryBytes
      case .archiveBytes: \.archiveBytes
      case .inflation: \.inflation
      case .seconds: \.subprocessSeconds
      case .outputBytes: \.subprocessOutputBytes
      case .memory: \.subprocessMemoryBytes
      }
    }
  }

  /// The value of a limit by its name; a value outside ``Name/range`` is brought to its nearer end.
  public subscript(name: Name) -> Int {
    get { self[keyPath: name.place] }
    set { self[keyPath: name.place] = min(max(newValue, name.range.lowerBound), name.range.upperBound) }
  }
}
