import Glibc

/// One open conversion of glibc from some encoding to UTF-32; not for use by two threads at once.
final class IconvConverter {
  private let descriptor: iconv_t

  /// Opens a conversion; `nil` where glibc does not know the encoding.
  init?(encoding: String) {
    let opened = iconv_open("UTF-32LE", encoding)
    guard let opened, Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The one scalar that the bytes stand for, or `nil` where they are none or more than one.
  func scalar(of bytes: [UInt8]) -> UInt32? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let failed = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        let result = iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
        // Some tables hold a character back, waiting for a combining one.
        let flushed = iconv(descriptor, nil, nil, &to, &outputLeft)
        return result == Int.max || result == UInt.max || flushed == UInt.max
      }
    }
    guard !failed, inputLeft == 0, outputLeft == 12 else { return nil }
    return output.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
  }
}
