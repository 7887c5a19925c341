import Foundation

/// Programs that make files for tests, where they are installed.
enum Tool {
  /// Where a program lies, or `nil`.
  static func path(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static var isPopplerHere: Bool {
    path("pdftotext") != nil && FileManager.default.fileExists(atPath: "/usr/share/poppler")
  }

  /// Runs a program in a folder of its own over a file, and gives the file that it made.
  static func make(_ result: String, from bytes: [UInt8], named name: String, by words: [String]) throws
    -> [UInt8]
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yuejuan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: name))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    // Settings that a program writes go away with the folder.
    process.environment = ProcessInfo.processInfo.environment.merging(["HOME": folder.path]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Array(try Data(contentsOf: folder.appending(path: result)))
  }
}
