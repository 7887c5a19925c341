import Glibc

/// A file in a zip archive of reports.
///
/// The archive is opened anew for each file, so that a large batch is never in memory as a whole.
public struct BatchEntry: Sendable, Equatable {
  /// The name for a person, folders included; it is never used as a path.
  public let name: String
  private let archive: Archive
  private let index: UInt64
  private let rawName: [UInt8]
  private let size: Int
  private let limits: ReadingLimits

  /// Where an archive lies.
  enum Archive: Sendable, Equatable {
    /// At a path, as the system's bytes.
    case file([UInt8])
    /// In memory, as what came over standard input.
    case bytes([UInt8])

    fileprivate func open<Result>(
      _ limits: ReadingLimits, _ body: (ZipArchive) throws(ArchiveFailure) -> Result
    ) throws(ArchiveFailure) -> Result {
      switch self {
      case .file(let path): try ZipArchive.withArchive(at: path, limits: limits, body)
      case .bytes(let bytes): try ZipArchive.withArchive(bytes, limits: limits, body)
      }
    }
  }

  /// The files in the archive at a path, hidden ones left out.
  ///
  /// `nil` where the file is no archive, is an Office file, cannot be opened, holds no file or is over
  /// a limit: then it is read as any other file, and ``ReportReader`` says what is the matter.
  ///
  /// - Parameters:
  ///   - path: The path as the system's bytes.
  ///   - name: The archive's name without its folder.
  public static func entries(
    ofArchiveAt path: [UInt8], name: String, limits: ReadingLimits = .standard
  ) -> [BatchEntry]? {
    guard !FileFormat.isPackageName(name), isArchive(path) else { return nil }
    return entries(of: .file(path), limits)
  }

  /// The files in an archive in memory, as ``entries(ofArchiveAt:name:limits:)`` gives them.
  public static func entries(
    ofArchive bytes: [UInt8], limits: ReadingLimits = .standard
  ) -> [BatchEntry]? {
    FileFormat.binary(bytes, name: "") == .package ? entries(of: .bytes(bytes), limits) : nil
  }

  private static func entries(of place: Archive, _ limits: ReadingLimits) -> [BatchEntry]? {
    do throws(ArchiveFailure) {
      let entries = try place.open(limits) { (archive) throws(ArchiveFailure) -> [BatchEntry]? in
        try Self.entries(of: archive, at: place, limits)
      }
      return entries?.isEmpty == true ? nil : entries
    } catch {
      return nil
    }
  }

  /// The files in an open archive; `nil` where it is itself a document.
  static func entries(
    of archive: ZipArchive, at place: Archive, _ limits: ReadingLimits
  ) throws(ArchiveFailure) -> [BatchEntry]? {
    if archive.names.contains(where: documentMarks.contains) { return nil }
    var entries: [BatchEntry] = []
    var names = Set<String>()
    var bytes = 0
    for index in archive.names.indices.map(UInt64.init) {
      let raw = archive.rawName(at: index)
      guard let name = EntryName.shown(raw.bytes, isUTF8: raw.isUTF8) else { continue }
      guard names.insert(name).inserted else { throw .duplicate(entry: name) }
      let size = try archive.statedSize(at: index)
      bytes = min(bytes, limits.archiveBytes) + min(size, limits.entryBytes)
      if bytes > limits.archiveBytes { throw .archiveTooLarge }
      entries.append(
        BatchEntry(
          name: name, archive: place, index: index, rawName: raw.bytes, size: size, limits: limits))
    }
    return entries
  }

  /// The bytes of the file.
  public func content() throws(UnreadEntry) -> [UInt8] {
    do throws(ArchiveFailure) {
      return try archive.open(limits) { archive throws(ArchiveFailure) in
        guard archive.names.indices.contains(Int(index)), archive.rawName(at: index).bytes == rawName else {
          throw .damaged
        }
        let content = try archive.content(at: index, name)
        // The limit of the whole archive was held against the stated sizes, so they have to be true.
        guard content.count == size else { throw .damaged }
        return content
      }
    } catch {
      throw UnreadEntry(reason: error.reason(limits), advice: error.advice)
    }
  }

  private static func isArchive(_ path: [UInt8]) -> Bool {
    let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 4)
    return read(descriptor, &head, 4) == 4 && FileFormat.binary(head, name: "") == .package
  }
}

/// Why a file in an archive could not be read.
public struct UnreadEntry: Error {
  /// The reason, in a few words.
  public let reason: String
  /// What to do about it.
  public let advice: String
}

/// The entries that only documents have which are packed as archives: Office, ODF, OFD.
private let documentMarks: Set<String> = ["[Content_Types].xml", "_rels/.rels", "mimetype", "OFD.xml"]
