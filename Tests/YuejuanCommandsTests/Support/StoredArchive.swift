import Foundation

/// A zip archive whose entries are stored, with names as bytes.
///
/// - Parameter flags: 0x800 says that the names are UTF-8.
func storedArchive(_ entries: [(name: [UInt8], content: [UInt8])], flags: UInt16 = 0) -> Data {
  let two = { (value: Int) in [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  let four = { (value: Int) in two(value & 0xFFFF) + two(value >> 16) }
  var (file, directory): ([UInt8], [UInt8]) = ([], [])
  for (name, content) in entries {
    let common =
      two(20) + two(Int(flags)) + two(0) + two(0) + two(0x5421) + four(checksum(content))
      + four(content.count) + four(content.count) + two(name.count) + two(0)
    directory +=
      four(0x0201_4B50) + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(file.count)
    directory += name
    file += four(0x0403_4B50) + common + name + content
  }
  let counts = two(0) + two(0) + two(entries.count) + two(entries.count)
  return Data(
    file + directory + four(0x0605_4B50) + counts + four(directory.count) + four(file.count) + two(0))
}

private func checksum(_ bytes: [UInt8]) -> Int {
  let sum = bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
  return Int(~sum)
}
