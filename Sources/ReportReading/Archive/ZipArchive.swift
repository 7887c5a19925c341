import CLibZip
import Glibc

/// The entries of a zip archive in memory, read only.
///
/// What an archive says of its sizes may be a lie, so inflated bytes are counted while they come.
/// Names are looked up and compared, never used as paths.
final class ZipArchive {
  /// The names of all entries, in the order of the archive's directory.
  let names: [String]
  private let indices: [String: UInt64]
  private let archive: OpaquePointer
  private let limits: ReadingLimits
  private var bytesLeft: Int

  private init(
    _ archive: OpaquePointer, names: [String], indices: [String: UInt64], _ limits: ReadingLimits
  ) {
    self.archive = archive
    self.names = names
    self.indices = indices
    self.limits = limits
    bytesLeft = limits.archiveBytes
  }

  deinit { zip_discard(archive) }

  /// Opens an archive for as long as `body` runs, because the bytes are not copied.
  static func withArchive<Result>(
    _ bytes: [UInt8], limits: ReadingLimits, _ body: (ZipArchive) throws(ArchiveFailure) -> Result
  ) throws(ArchiveFailure) -> Result {
    try bytes.withUnsafeBufferPointer { buffer throws(ArchiveFailure) in
      try body(try open(zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil), limits))
    }
  }

  /// Opens the archive at a path, of which only the directory and what is asked for is read.
  static func withArchive<Result>(
    at path: [UInt8], limits: ReadingLimits, _ body: (ZipArchive) throws(ArchiveFailure) -> Result
  ) throws(ArchiveFailure) -> Result {
    let path = path.map { CChar(bitPattern: $0) } + [0]
    return try body(try open(zip_source_file_create(path, 0, -1, nil), limits))
  }

  /// The content of an entry; `nil` where there is none of that name.
  func entry(_ name: String) throws(ArchiveFailure) -> [UInt8]? {
    guard let index = indices[name] else { return nil }
    return try content(at: index, name)
  }

  /// The content of the entry at a place of the directory, called by a name in what is said of it.
  func content(at index: UInt64, _ name: String) throws(ArchiveFailure) -> [UInt8] {
    let packed = try packedSize(of: index, name)
    guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var content: [UInt8] = []
    let most = min(limits.entryBytes, bytesLeft)
    while true {
      let start = content.count
      let count = try Self.read(file, onto: &content)
      if count == 0 { break }
      if content.count > most {
        throw content.count > limits.entryBytes ? .entryTooLarge(entry: name) : .archiveTooLarge
      }
      if start > 1 << 20, content.count / limits.inflation > packed { throw .inflation(entry: name) }
    }
    bytesLeft -= content.count
    return content
  }

  private static func read(_ file: OpaquePointer, onto content: inout [UInt8]) throws(ArchiveFailure) -> Int {
    let size = 1 << 16
    var count: Int64 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      count = zip_fread(file, buffer.baseAddress, UInt64(size))
      initialized = max(0, Int(count))
    }
    guard count >= 0 else { throw .damaged }
    content += piece
    return piece.count
  }

  private func packedSize(of index: UInt64, _ name: String) throws(ArchiveFailure) -> Int {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(entry: name) }
    return Int(clamping: status.comp_size)
  }

  /// The bytes of the name at a place of the directory, and whether the archive calls them UTF-8.
  func rawName(at index: UInt64) -> (bytes: [UInt8], isUTF8: Bool) {
    let name = { (encoding: Int32) -> [UInt8] in
      guard let start = zip_get_name(self.archive, index, zip_flags_t(encoding)) else { return [] }
      return UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) }
    }
    // A name that is not called UTF-8 is strictly taken for code page 437, and comes out otherwise.
    let bytes = name(Int32(ZIP_FL_ENC_RAW))
    return (bytes, bytes == name(Int32(ZIP_FL_ENC_STRICT)))
  }

  /// The size that the archive states for the entry at a place of its directory.
  func statedSize(at index: UInt64) throws(ArchiveFailure) -> Int {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged }
    return Int(clamping: status.size)
  }

  private static func open(
    _ source: OpaquePointer?, _ limits: ReadingLimits
  ) throws(ArchiveFailure) -> ZipArchive {
    guard let source else { throw .damaged }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    do throws(ArchiveFailure) {
      let (names, indices) = try directory(of: archive, limits)
      return ZipArchive(archive, names: names, indices: indices, limits)
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  private static func directory(
    of archive: OpaquePointer, _ limits: ReadingLimits
  ) throws(ArchiveFailure) -> (names: [String], indices: [String: UInt64]) {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.archiveEntries else { throw .tooManyEntries(count) }
    var names: [String] = []
    var indices: [String: UInt64] = [:]
    for index in 0..<UInt64(max(0, count)) {
      guard let pointer = zip_get_name(archive, index, 0) else { throw .damaged }
      let name = String(cString: pointer)
      guard indices.updateValue(index, forKey: name) == nil else { throw .duplicate(entry: name) }
      names.append(name)
    }
    return (names, indices)
  }
}
