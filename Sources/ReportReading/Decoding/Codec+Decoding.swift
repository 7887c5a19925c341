extension Codec {
  /// Decodes everything from an offset on.
  func decode(_ bytes: [UInt8], from start: Int = 0) -> DecodedText {
    var result = DecodedText(encoding: name, map: FileMap(codec: self, checkpoints: []))
    result.utf8.reserveCapacity((bytes.count - start) / 2 * 3)
    // A piece of n bytes yields at most 3n: an invalid byte becomes U+FFFD.
    var piece = [UInt8](repeating: 0, count: 3 * pieceLength + 16)
    let span = bytes.span
    var offset = start
    repeat {
      result.map.checkpoints.append(.init(file: offset, text: result.utf8.count))
      let end = min(offset + pieceLength, span.count)
      let count = piece.withUnsafeMutableBufferPointer {
        decodePiece(of: span, from: &offset, to: end, into: $0, &result)
      }
      result.utf8.append(contentsOf: piece[..<count])
    } while offset < span.count
    return result
  }

  /// Decodes until the end of a piece is reached or passed, and gives the number of bytes written.
  @inline(__always)
  private func decodePiece(
    of bytes: Span<UInt8>, from offset: inout Int, to end: Int,
    into output: UnsafeMutableBufferPointer<UInt8>, _ result: inout DecodedText
  ) -> Int {
    var count = 0
    while offset < end {
      let byte = bytes[offset]
      if holdsASCII, byte < 0x80, byte >= 0x20 {
        output[count] = byte
        count += 1
        offset += 1
        continue
      }
      let character = character(in: bytes, at: offset)
      let scalar = character.cleaned
      if scalar != character.scalar {
        if scalar == 0x20 { result.controls += 1 } else { result.replaced += 1 }
      }
      count += write(scalar, to: output, at: count)
      offset += character.length
    }
    return count
  }

  @inline(__always)
  private func write(
    _ scalar: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, at index: Int
  ) -> Int {
    if scalar < 0x80 {
      output[index] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    let last = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    if scalar < 0x800 {
      output[index] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      output[index + 1] = last
      return 2
    }
    let third = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    if scalar < 0x10000 {
      output[index] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      output[index + 1] = third
      output[index + 2] = last
      return 3
    }
    output[index] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    output[index + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
    output[index + 2] = third
    output[index + 3] = last
    return 4
  }
}

/// How many bytes of a file lie between two checkpoints of its map.
private let pieceLength = 512
