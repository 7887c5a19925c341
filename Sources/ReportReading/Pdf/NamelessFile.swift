import Glibc

/// A temporary file that only its descriptor leads to: its name is gone before anything is written.
final class NamelessFile {
  let descriptor: Int32

  /// Makes an empty file; `nil` where the system refuses, and `errno` says why.
  init?() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/yuejuan-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes bytes and goes back to the start; false where the system refuses.
  func fill(with bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count > 0 { offset += count } else if errno != EINTR { return false }
    }
    return lseek(descriptor, 0, SEEK_SET) == 0
  }

  /// What the file holds, up to a number of bytes.
  func contents(upTo limit: Int) -> [UInt8] {
    let size = min(Int(lseek(descriptor, 0, SEEK_END)), limit)
    guard size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        if got > 0 { count += got } else if got == 0 || errno != EINTR { return }
      }
    }
  }
}
