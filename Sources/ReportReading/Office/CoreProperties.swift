import Yuejuan

/// What an Office file says of itself in `docProps/core.xml`.
final class CoreProperties: PartHandler {
  private(set) var title = ""
  private(set) var modified = ""
  private var current = ""

  /// Reads the properties of a file; empty where it has none.
  static func read(_ package: OfficePackage) throws(ArchiveFailure) -> CoreProperties {
    let properties = CoreProperties()
    let part = try package.relationships(of: "").first { $0.type == "core-properties" }?.target
    try package.parse(part ?? "docProps/core.xml", properties)
    return properties
  }

  /// Fills in a document's metadata.
  ///
  /// The day of the last change is taken only where the text names no year by which it could be
  /// dated: files are often saved again long after they were written.
  func complete(_ metadata: inout DocumentMetadata, from blocks: [Block], of text: [UInt8]) {
    let own = title.split { $0.isWhitespace }.joined(separator: " ")
    let heading = blocks.first { $0.kind == .heading(level: 1) && $0.role == .main }
    let shown = heading.map { String(decoding: text[$0.range], as: UTF8.self) }
    metadata.title = own.isEmpty ? shown : own
    VisibleMetadata.complete(&metadata, from: blocks, of: text)
    if metadata.date == nil, !namesYear(text) {
      metadata.date = CalendarDate(iso: modified.prefix(10))
    }
  }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) { current = name.local }

  func elementEnded(_ name: PartName) { current = "" }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch current {
    case "title" where title.utf8.count < 1024: title += String(decoding: bytes, as: UTF8.self)
    case "modified" where modified.utf8.count < 64: modified += String(decoding: bytes, as: UTF8.self)
    default: break
    }
  }

  private func namesYear(_ text: [UInt8]) -> Bool {
    let year = Array("年".utf8)
    return text.indices.dropFirst(4).contains { index in
      text[index] == year[0] && text[index...].starts(with: year)
        && text[(index - 4)..<index].allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
