import Yuejuan

/// Reads a file of any known format into a document.
///
/// What a file holds is told by its content first. Nothing in a file makes reading fail: what cannot
/// be read, or only in part, is a finding that says what happened and what to do.
public struct ReportReader: Sendable {
  private let limits: ReadingLimits

  /// Makes a reader.
  public init(limits: ReadingLimits = .standard) { self.limits = limits }

  /// Reads the bytes of one file.
  ///
  /// - Parameter name: The file's name without its folder.
  public func read(_ bytes: [UInt8], name: String) -> Reading {
    if bytes.isEmpty { return .failed(ReadingFindings.empty(name)) }
    if bytes.count > limits.bytes {
      return .failed(ReadingFindings.tooLarge(name, bytes.count, limits.bytes))
    }
    switch FileFormat.binary(bytes, name: name) {
    case .pdf: return PDFReader.read(bytes, name: name, limits: limits)
    case .package: return PackageFile(name: name, limits: limits).read(bytes)
    case .locked: return .failed(ReadingFindings.locked(name))
    case .outdated(let format): return .failed(ReadingFindings.outdated(name, format))
    case .unreadable(let format): return .failed(ReadingFindings.format(name, format))
    case .html, .plainText, nil: return readText(bytes, name: name)
    }
  }

  private func readText(_ bytes: [UInt8], name: String) -> Reading {
    let text = TextDecoder.decode(bytes)
    if isUndecoded(text) { return .failed(ReadingFindings.undecoded(name, text)) }
    var reading = readText(
      ReadingInput(name: name, text: text, sha256: FileDigest.sha256(bytes), limits: limits))
    guard reading.document != nil else { return reading }
    if let misreader = text.misreadBy {
      reading.findings.insert(ReadingFindings.misread(name, misreader, text), at: 0)
    } else if text.isGarbled {
      reading.findings.insert(ReadingFindings.garbled(name), at: 0)
    } else if text.replaced > 0 {
      reading.findings.insert(damage(in: text, of: bytes, name: name), at: 0)
    }
    if let label = text.falseLabel {
      reading.findings.append(ReadingFindings.falseLabel(name, label, text.encoding))
    }
    return reading
  }

  private func readText(_ input: ReadingInput) -> Reading {
    let reading =
      switch FileFormat.text(input.text.utf8, name: input.name) {
      case .html: HTMLReader.read(input)
      case .plainText, .pdf: PlainTextReader.read(input)
      case .unreadable(let format), .outdated(let format):
        Reading.failed(ReadingFindings.format(input.name, format))
      case .package, .locked: Reading.failed(ReadingFindings.blank(input.name))
      }
    guard let document = reading.document, document.blocks.isEmpty else { return reading }
    return .failed(ReadingFindings.blank(input.name))
  }

  private func isUndecoded(_ text: DecodedText) -> Bool {
    guard text.replaced + text.controls > 0, text.misreadBy == nil else { return false }
    let characters = text.utf8.count { $0 & 0xC0 != 0x80 }
    return (text.replaced + text.controls) * 100 > characters * limits.damagedPercent
  }

  private func damage(in text: DecodedText, of bytes: [UInt8], name: String) -> Finding {
    let first = text.utf8.indices.dropLast(2).first {
      text.utf8[$0] == 0xEF && text.utf8[$0 + 1] == 0xBF && text.utf8[$0 + 2] == 0xBD
    }
    return ReadingFindings.damaged(
      name, text.replaced, firstByte: text.map.fileOffset(of: first ?? 0, in: bytes))
  }
}

extension Reading {
  /// A file that could not be read, and why.
  static func failed(_ finding: Finding) -> Reading { Reading(document: nil, findings: [finding]) }
}
