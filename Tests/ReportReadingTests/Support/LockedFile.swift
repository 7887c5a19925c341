/// Little files that need a password, a certificate or a program of their own.
enum LockedFile {
  /// The kinds, each with a file name; PDF only where the program that reads it is.
  static let kinds =
    [
      ("office", "a.docx"), ("office", "a.xlsx"), ("office", "a.bin"), ("entry", "a.docx"),
      ("entry", "a.xlsx"),
    ] + (Tool.isPopplerHere ? [("password", "a.pdf"), ("certificate", "a.pdf")] : [])

  /// A file of a kind.
  static func bytes(_ kind: String) -> [UInt8]? {
    let key = String(repeating: "0", count: 32)
    switch kind {
    case "office": return office
    case "entry": return package
    case "password": return pdf("/Filter /Standard /V 1 /R 2 /O (\(key)) /U (\(key)) /P -4")
    case "certificate": return pdf("/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /Length 128")
    default: return nil
    }
  }

  /// A compound file of one sector before its directory, in which the true file is a stream.
  private static var office: [UInt8] {
    var file: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    file += [UInt8](repeating: 0, count: 1024 - file.count)
    for stream in ["Root Entry", "EncryptionInfo", "EncryptedPackage"] {
      let wide: [UInt8] = stream.utf8.flatMap { [$0, 0] }
      file += wide + [UInt8](repeating: 0, count: 128 - wide.count)
    }
    return file
  }

  private static var package: [UInt8] {
    let parts = ["[Content_Types].xml", "word/document.xml"].map { name in
      var entry = ZipWriter.Entry(name, [UInt8](repeating: 7, count: 40))
      entry.flags |= 1
      return entry
    }
    return ZipWriter(entries: parts).bytes
  }

  private static func pdf(_ encryption: String) -> [UInt8] {
    HandWrittenPDF(
      pages: [HandWrittenPDF.column(["Output reached 256 tons."])],
      trailer: "/Encrypt << \(encryption) >> /ID [<00><00>]"
    ).bytes
  }
}
