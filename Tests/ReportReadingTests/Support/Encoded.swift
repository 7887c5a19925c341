import Glibc

/// Text as the bytes of an encoding, made by glibc; empty where a character is not in it.
func encoded(_ text: String, as encoding: String) -> [UInt8] {
  guard let descriptor = iconv_open(encoding, "UTF-8"), Int(bitPattern: descriptor) != -1 else { return [] }
  defer { iconv_close(descriptor) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  var inputLeft = input.count
  var outputLeft = output.count
  let result = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      var from = source.baseAddress
      var to = target.baseAddress
      return iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
    }
  }
  guard result == 0 else { return [] }
  return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
}
