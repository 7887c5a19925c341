import Glibc

/// Why a file could not be read or written.
struct FileFailure: Error {
  /// The file.
  let path: String
  /// The reason.
  let reason: Reason

  /// A reason, in a few words.
  enum Reason {
    /// The system's number of it.
    case system(Int32)
    /// The file has more bytes than are taken in.
    case tooLarge(limit: Int)
    case folderNotMade
    /// What reading says of an entry of an archive.
    case entry(String, advice: String)
  }

  /// Whether it only says that nobody reads any more.
  var isEndOfReader: Bool {
    if case .system(EPIPE) = reason { true } else { false }
  }

  /// The failure of the last system call.
  static func ofSystem(_ path: String) -> FileFailure {
    FileFailure(path: path, reason: .system(errno))
  }
}

extension FileFailure.Reason {
  /// What whoever handed the file in should do, in Chinese.
  var advice: String {
    switch self {
    case .tooLarge: "请拆分文件，或去掉内嵌的图片后重新报送；确要读取，用 --limit bytes=… 调高上限"
    case .entry(_, let advice): advice
    case .system, .folderNotMade: "请检查文件是否完好、有没有读取权限，然后重新报送"
    }
  }

  /// The words for it.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.system(let code), .zh): Self.chinese[code] ?? "系统错误 \(code)"
    case (.system(let code), .en): String(cString: strerror(code))
    case (.tooLarge(let limit), .zh): "超过上限 \(limit) 字节"
    case (.tooLarge(let limit), .en): "more than the limit of \(limit) bytes"
    case (.folderNotMade, .zh): "建不了文件夹"
    case (.folderNotMade, .en): "the folder cannot be made"
    case (.entry(let words, _), _): words
    }
  }

  private static let chinese: [Int32: String] = [
    ENOENT: "没有这个文件", EACCES: "没有权限", EPERM: "没有权限", ENOTDIR: "路径中有一段不是文件夹", EISDIR: "是文件夹",
    ENOSPC: "磁盘已满", EDQUOT: "磁盘已满", EROFS: "磁盘只读", EMFILE: "打开的文件太多", ENFILE: "打开的文件太多",
    ELOOP: "链接绕成了圈", ENAMETOOLONG: "名称太长", EIO: "磁盘读写出错", ENOMEM: "内存不足", EBUSY: "正被占用",
    ETXTBSY: "正被占用", EFBIG: "文件太大", EBADF: "没有打开", EINVAL: "系统不接受这个名称或操作", ENXIO: "没有这个设备",
    ENODEV: "没有这个设备", EPIPE: "对方已经关闭", ETIMEDOUT: "超时", ESTALE: "网络盘已断开", EOVERFLOW: "文件太大",
    EEXIST: "已有同名的文件", ENOTEMPTY: "文件夹不是空的",
  ]
}
