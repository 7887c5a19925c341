import Glibc

/// Why a file could not be read or written.
struct FileFailure: Error {
  /// The file.
  let path: String
  /// The reason, in a few words.
  let reason: String
  /// The system's number of the reason; 0 where it is our own.
  var code: Int32 = 0

  /// The failure of the last system call.
  static func ofSystem(_ path: String) -> FileFailure {
    let code = errno
    return FileFailure(path: path, reason: reason(of: code), code: code)
  }

  /// What people run into, in their words; the rest as the system words it.
  private static func reason(of code: Int32) -> String {
    switch code {
    case ENOENT: "没有这个文件"
    case EACCES, EPERM: "没有权限"
    case ENOTDIR: "路径中有一段不是文件夹"
    case EISDIR: "是文件夹"
    case ENOSPC, EDQUOT: "磁盘已满"
    case EROFS: "磁盘只读"
    case EMFILE, ENFILE: "打开的文件太多"
    default: String(cString: strerror(code))
    }
  }
}
