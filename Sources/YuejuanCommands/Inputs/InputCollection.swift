import Glibc
import ReportReading

/// The files that a command line names: files, folders with everything below them, the files in zip
/// archives of reports, `-`.
///
/// They come in the order of their paths, by code point, so that the order in which they are named
/// or lie on the disk changes nothing.
struct InputCollection {
  /// The files.
  private(set) var files: [InputFile] = []
  /// What was named and could not be opened.
  private(set) var failures: [FileFailure] = []
  private let limits: ReadingLimits

  /// Collects the files that are named.
  ///
  /// - Parameter limits: How much of an archive is taken in.
  init(_ arguments: [String], limits: ReadingLimits = .standard) {
    self.limits = limits
    for argument in arguments where argument != "-" { add(Array(argument.utf8), named: true) }
    var paths = Set<[UInt8]>()
    files = files.filter { paths.insert($0.path ?? []).inserted }
    files.sort { ($0.path ?? []).lexicographicallyPrecedes($1.path ?? []) }
    if arguments.contains("-") { files.insert(.standardInput, at: 0) }
    tellApart()
  }

  /// Puts in the place of standard input the files of the archive that it is, if it is one.
  ///
  /// It can be read only once, so it is read here; what fails is said when it is its turn.
  mutating func openStandardInput(limits: ReadingLimits) {
    guard files.first == .standardInput, let bytes = try? files[0].bytes(limit: limits.bytes) else {
      return
    }
    let file = files[0].holding(bytes)
    let entries = BatchEntry.entries(ofArchive: bytes, limits: limits)
    files.replaceSubrange(0..<1, with: entries?.map { InputFile($0, in: file) } ?? [file])
    tellApart()
  }

  private mutating func add(_ path: [UInt8], named: Bool) {
    var status = stat()
    guard stat(path.map { CChar(bitPattern: $0) } + [0], &status) == 0 else {
      return failures.append(.ofSystem(String(decoding: path, as: UTF8.self)))
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      addFolder(path)
    } else if named || status.st_mode & S_IFMT == S_IFREG {
      addFile(path, isRegular: status.st_mode & S_IFMT == S_IFREG)
    }
  }

  /// What is no regular file, such as a pipe, can be read only once and so is not looked into.
  private mutating func addFile(_ path: [UInt8], isRegular: Bool) {
    let file = InputFile(path: path)
    let entries = isRegular ? BatchEntry.entries(ofArchiveAt: path, name: file.name, limits: limits) : nil
    files += entries.map { $0.map { InputFile($0, in: file) } } ?? [file]
  }

  private mutating func addFolder(_ path: [UInt8]) {
    var base = path
    while base.count > 1, base.last == UInt8(ascii: "/") { base.removeLast() }
    guard let entries = Self.entries(of: base) else {
      return failures.append(.ofSystem(String(decoding: base, as: UTF8.self)))
    }
    // A round folder among the inputs, or the inputs' own folder as --out, must not be read again.
    let results = RoundFolder.files.map { Array($0.utf8) }
    let isRound = results.allSatisfy(entries.contains)
    for entry in entries where entry.first != UInt8(ascii: ".") && !(isRound && results.contains(entry)) {
      let below = (base == [UInt8(ascii: "/")] ? [] : base) + [UInt8(ascii: "/")] + entry
      if !Self.isLinkToFolder(below) { add(below, named: false) }
    }
  }

  private static func entries(of folder: [UInt8]) -> [[UInt8]]? {
    guard let stream = opendir(folder.map { CChar(bitPattern: $0) } + [0]) else { return nil }
    defer { closedir(stream) }
    var entries: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      entries.append(name)
    }
    return entries
  }

  /// Links to folders are not followed: they could lead round in a circle.
  private static func isLinkToFolder(_ path: [UInt8]) -> Bool {
    let path = path.map { CChar(bitPattern: $0) } + [0]
    var link = stat()
    var target = stat()
    return lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK && stat(path, &target) == 0
      && target.st_mode & S_IFMT == S_IFDIR
  }

  /// Files that share a name in different folders are named by their paths.
  private mutating func tellApart() {
    let shared = Dictionary(grouping: files.indices) { files[$0].name }.values.filter { $0.count > 1 }
    for index in shared.joined() { files[index].name = files[index].shownPath }
  }
}

extension InputCollection {
  /// Says what could not be opened; where nothing at all is left to read, that ends the command.
  func report(named arguments: [String], in language: Language) throws {
    for failure in failures {
      StandardError.line(
        Message.unreadable(failure.path, reason: failure.reason.text(in: language)).text(in: language))
    }
    guard files.isEmpty else { return }
    let isNothingThere = failures.count >= Set(arguments).count
    throw CommandFailure(isNothingThere ? .nothingThere : .nothingToRead(arguments), .unread)
  }
}
