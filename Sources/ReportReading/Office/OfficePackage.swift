import Yuejuan

/// The parts of an Office file and how they refer to one another.
final class OfficePackage {
  /// A part that another one refers to.
  struct Relationship {
    var id: String
    /// The last word of its type: `header`, `worksheet`.
    var type: String
    /// The name of the part's entry.
    var target: String
  }

  let archive: ZipArchive
  let limits: ReadingLimits
  /// Parts that could not be read to their end, each with what was wrong.
  private(set) var faults: [(part: String, outcome: PartOutcome)] = []

  init(_ archive: ZipArchive, _ limits: ReadingLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// Parses a part; `false` where there is none, or nothing of it may be read.
  @discardableResult
  func parse(_ part: String, _ handler: any PartHandler) throws(ArchiveFailure) -> Bool {
    guard let content = try archive.entry(part) else { return false }
    let outcome = PartParser.parse(content, depthLimit: limits.elementDepth, handler: handler)
    if outcome != .complete { faults.append((part, outcome)) }
    return outcome != .refused
  }

  /// What a part refers to inside the file; the whole file for an empty name.
  func relationships(of part: String) throws(ArchiveFailure) -> [Relationship] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let reading = RelationshipHandler(folder: folder)
    try parse(folder + "_rels/" + part.dropFirst(folder.count) + ".rels", reading)
    return reading.relationships
  }

  /// The part that holds the text or the list of sheets.
  func mainPart(else usual: String) throws(ArchiveFailure) -> String {
    let named = try relationships(of: "").first { $0.type == "officeDocument" }?.target
    if let named, archive.names.contains(named) { return named }
    return usual
  }

  /// What is said of parts that were not read to their end.
  func findings(_ name: String) -> [Finding] {
    faults.map { fault in
      switch fault.outcome {
      case .tooDeep:
        ReadingFindings.limit(
          name, "“\(ReadingFindings.shortened(fault.part))”元素嵌套超过 \(limits.elementDepth) 层，其后没有读取")
      case .refused:
        ReadingFindings.refused(name, fault.part)
      case .broken, .complete:
        ReadingFindings.brokenPart(name, fault.part)
      }
    }
  }
}

/// Reads a part's list of relationships.
private final class RelationshipHandler: PartHandler {
  var relationships: [OfficePackage.Relationship] = []
  private let folder: String

  init(folder: String) { self.folder = folder }

  func elementBegan(_ name: PartName, _ attributes: PartAttributes) {
    guard name.local == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    relationships.append(
      .init(id: id, type: String(type.split(separator: "/").last ?? ""), target: resolved(target)))
  }

  func elementEnded(_ name: PartName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The entry that a target means; it is only ever looked up among the names of the archive.
  private func resolved(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
