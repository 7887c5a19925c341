import Yuejuan

/// Reads an Office file of one format into a document.
protocol PackageReader {
  /// The media type, as IANA names it.
  static var mediaType: String { get }
  /// What the format is called, for a person.
  static var kind: String { get }
  /// Reads one file.
  static func read(_ package: OfficePackage, _ input: PackageInput) throws(ArchiveFailure) -> Reading
}

extension PackageReader {
  /// The document made of a file's blocks.
  ///
  /// - Parameter overLimit: Which limit the file went over, if it did.
  static func document(
    _ drafts: [DraftBlock], _ package: OfficePackage, _ input: PackageInput, overLimit: String?
  ) throws(ArchiveFailure) -> Reading {
    let (text, blocks) = DraftBlock.assemble(drafts)
    var metadata = input.metadata(mediaType: mediaType)
    try CoreProperties.read(package).complete(&metadata, from: blocks, of: text)
    var findings = package.findings(input.name)
    if let overLimit { findings.append(ReadingFindings.limit(input.name, overLimit)) }
    return Reading(
      document: Document(
        name: input.name, metadata: metadata, source: SourceText(utf8: text), blocks: blocks),
      findings: findings)
  }
}

/// What every reader of Office files is given beside the file's parts.
struct PackageInput {
  /// The file's name without its folder.
  var name: String
  /// SHA-256 of the file's bytes.
  var sha256: String
  /// How much is taken in.
  var limits: ReadingLimits

  /// The metadata as far as it does not depend on the format.
  func metadata(mediaType: String) -> DocumentMetadata {
    DocumentMetadata(mediaType: mediaType, encoding: "UTF-8", sha256: sha256)
  }
}

/// Tells what kind of file a zip archive is by its entries, and has it read.
struct PackageFile {
  let name: String
  let limits: ReadingLimits

  /// Reads the bytes of an archive.
  func read(_ bytes: [UInt8]) -> Reading {
    // Where the archive cannot be opened, only its name and first bytes tell what it was to be.
    var kind = FileFormat.package(bytes, name: name)
    do throws(ArchiveFailure) {
      return try ZipArchive.withArchive(bytes, limits: limits) { archive throws(ArchiveFailure) in
        guard let reader = try reader(for: archive) else {
          if kind.hasPrefix("压缩包"),
            try BatchEntry.entries(of: archive, at: .bytes([]), limits)?.isEmpty == true
          {
            return .failed(ReadingFindings.emptyArchive(name))
          }
          return .failed(ReadingFindings.package(name, kind))
        }
        kind = reader.kind
        let input = PackageInput(name: name, sha256: FileDigest.sha256(bytes), limits: limits)
        return whole(try reader.read(OfficePackage(archive, limits), input))
      }
    } catch {
      return .failed(error.finding(name, kind: kind, limits))
    }
  }

  /// The reader for the part that holds the text.
  private func reader(for archive: ZipArchive) throws(ArchiveFailure) -> (any PackageReader.Type)? {
    guard archive.names.contains("[Content_Types].xml") else { return nil }
    let package = OfficePackage(archive, limits)
    let main = try package.mainPart(else: "")
    if main.hasPrefix("word/") || archive.names.contains("word/document.xml") { return DocxReader.self }
    if main.hasSuffix(".bin") { return nil }
    if main.hasPrefix("xl/") || archive.names.contains("xl/workbook.xml") { return XlsxReader.self }
    return nil
  }

  /// A document without text counts as not read, and so does one whose text was refused.
  private func whole(_ reading: Reading) -> Reading {
    guard let document = reading.document, document.blocks.isEmpty else { return reading }
    let worst = reading.findings.first { $0.rule == "unread-file" }
    return .failed(worst ?? ReadingFindings.blank(name))
  }
}
