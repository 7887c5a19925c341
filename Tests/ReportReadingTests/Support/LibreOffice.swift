import Foundation

/// LibreOffice, where it is installed: it makes files as real programs make them.
enum LibreOffice {
  /// Whether it is installed.
  static var isInstalled: Bool { program != nil }

  private static var program: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { $0 + "/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// A page converted to another format, by the name of the filter that opens it.
  static func convert(_ page: [UInt8], opening filter: String, to format: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "page.html")
    try Data(page).write(to: source)
    let process = Process()
    process.executableURL = URL(filePath: program ?? "")
    process.arguments = [
      "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
      "--infilter=\(filter)", "--convert-to", format, "--outdir", folder.path(percentEncoded: false),
      source.path(percentEncoded: false),
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return [UInt8](try Data(contentsOf: folder.appending(path: "page.\(format)")))
  }
}
