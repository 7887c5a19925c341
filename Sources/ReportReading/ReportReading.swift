public import Yuejuan

/// What came of reading one file.
public struct Reading: Sendable {
  /// The document; `nil` where the file could not be read, and then a finding says why.
  public var document: Document?
  /// What the reader noticed: `unread-file`, `damaged-text`, `unverified-text`,
  /// `limit-exceeded`, `wrong-encoding-label`, `page-without-text`,
  /// `table-without-header`.
  public var findings: [Finding]

  /// Makes a reading.
  public init(document: Document?, findings: [Finding] = []) {
    self.document = document
    self.findings = findings
  }
}
