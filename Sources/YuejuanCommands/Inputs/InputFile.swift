import Glibc
import ReportReading

/// A file to be read.
struct InputFile: Sendable, Equatable {
  /// Where it lies; `nil` for standard input.
  ///
  /// The system's bytes, which need not be UTF-8: archives unpacked on another system leave names
  /// in GBK. For an entry of an archive the archive's path and the entry's name, which is only shown.
  let path: [UInt8]?
  /// The entry of an archive that it is, if it is one.
  private let entry: BatchEntry?
  /// Its bytes, where they were read before it was known what they are.
  private var content: [UInt8]?
  /// The name that its document gets.
  var name: String

  /// A file at a path, named by the last part of the path.
  init(path: [UInt8]) {
    self.path = path
    entry = nil
    name = String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// A file in an archive, named by both: `包.zip/工信局.txt`.
  init(_ entry: BatchEntry, in archive: InputFile) {
    path = (archive.path ?? Array(archive.name.utf8)) + [UInt8(ascii: "/")] + Array(entry.name.utf8)
    self.entry = entry
    name = "\(archive.name)/\(entry.name)"
  }

  private init(standardInput name: String) {
    path = nil
    entry = nil
    self.name = name
  }

  /// The same file with its bytes, so that they are not read again.
  func holding(_ bytes: [UInt8]) -> InputFile {
    var file = self
    file.content = bytes
    return file
  }

  /// Standard input.
  static let standardInput = InputFile(standardInput: "-")

  /// The path for a person to read.
  var shownPath: String { path.map { String(decoding: $0, as: UTF8.self) } ?? name }

  /// The last part of the path without its extension, as annotations name documents.
  var stem: String {
    let last = path?.split(separator: UInt8(ascii: "/")).last ?? ArraySlice(name.utf8)
    let dot = last.lastIndex(of: UInt8(ascii: ".")) ?? last.startIndex
    return String(decoding: dot > last.startIndex ? last[..<dot] : last, as: UTF8.self)
  }

  /// All bytes of the file.
  ///
  /// - Parameter limit: The most that are read; a longer file is a failure.
  func bytes(limit: Int = ReadingLimits.standard.bytes) throws(FileFailure) -> [UInt8] {
    if let content { return content }
    if let entry { return try Self.unpacked(entry, path: shownPath) }
    guard let path else { return try Self.readAll(from: STDIN_FILENO, path: name, limit) }
    let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .ofSystem(shownPath) }
    defer { close(descriptor) }
    return try Self.readAll(from: descriptor, path: shownPath, limit)
  }

  private static func unpacked(_ entry: BatchEntry, path: String) throws(FileFailure) -> [UInt8] {
    do throws(UnreadEntry) {
      return try entry.content()
    } catch {
      throw FileFailure(path: path, reason: .entry(error.reason, advice: error.advice))
    }
  }

  private static func readAll(
    from descriptor: Int32, path: String, _ limit: Int
  ) throws(FileFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .ofSystem(path) }
    var bytes: [UInt8] = []
    // One byte more than a regular file has, so that its end shows without growing.
    var room = min(max(Int(status.st_size) + 1, 1 << 12), limit + 1)
    while true {
      let piece = try [UInt8].read(upTo: room, from: descriptor, path: path)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw FileFailure(path: path, reason: .tooLarge(limit: limit)) }
      room = 1 << 18
    }
  }
}

extension [UInt8] {
  /// The next bytes of an open file, at most so many; none at its end.
  fileprivate static func read(
    upTo most: Int, from descriptor: Int32, path: String
  ) throws(FileFailure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while count < most {
        let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, most - count)
        if read < 0 && errno == EINTR { continue }
        failed = read < 0
        guard read > 0 else { return }
        count += read
      }
    }
    if failed { throw .ofSystem(path) }
    return bytes
  }
}
