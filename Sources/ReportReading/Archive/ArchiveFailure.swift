import Yuejuan

/// Why an archive or one of its entries is not taken in.
enum ArchiveFailure: Error, Equatable {
  /// The archive or an entry does not hold what its directory says.
  case damaged
  /// An entry can only be opened with a password.
  case encrypted(entry: String)
  /// Two entries have one name, so that which of them is meant is open.
  case duplicate(entry: String)
  /// There are more entries than are taken in.
  case tooManyEntries(Int)
  /// An entry inflates to more bytes than are taken in.
  case entryTooLarge(entry: String)
  /// An entry inflates to so many times its packed size that it must be a bomb.
  case inflation(entry: String)
  /// The entries together inflate to more bytes than are taken in.
  case archiveTooLarge

  /// What is said of a file that cannot be read for this reason.
  func finding(_ name: String, kind: String, _ limits: ReadingLimits) -> Finding {
    let entry = { (entry: String) in "“\(ReadingFindings.shortened(entry))”" }
    switch self {
    case .damaged:
      return ReadingFindings.unread(
        name, "\(name) 是\(kind)，但内容不完整或已损坏，没有读取", "请确认文件传输完整、能正常打开，然后重新报送。")
    case .encrypted(let part):
      return ReadingFindings.unread(
        name, "\(name) 是\(kind)，其中\(entry(part))已加密，没有读取", "请取消打开密码后另存，再重新报送。")
    case .duplicate(let part):
      return ReadingFindings.unread(
        name, "\(name) 是\(kind)，其中\(entry(part))有两份，无法判断以哪份为准，没有读取",
        "请用 Office 或 WPS 打开后另存，再重新报送。")
    case .tooManyEntries(let count):
      return tooLarge(name, kind, "含 \(count) 个条目，超过上限 \(limits.archiveEntries) 个")
    case .entryTooLarge(let part):
      return tooLarge(name, kind, "\(entry(part))解压后超过上限 \(limits.entryBytes) 字节")
    case .inflation(let part):
      return tooLarge(name, kind, "\(entry(part))解压后超过压缩前的 \(limits.inflation) 倍")
    case .archiveTooLarge:
      return tooLarge(name, kind, "解压后合计超过上限 \(limits.archiveBytes) 字节")
    }
  }

  /// Why one entry of a batch is not taken in, in a few words.
  func reason(_ limits: ReadingLimits) -> String {
    switch self {
    case .encrypted: "已加密，要有密码才能打开"
    case .entryTooLarge: "解压后超过上限 \(limits.entryBytes) 字节"
    case .inflation: "解压后超过压缩前的 \(limits.inflation) 倍"
    case .archiveTooLarge: "解压后合计超过上限 \(limits.archiveBytes) 字节"
    case .damaged, .duplicate, .tooManyEntries: "压缩包在这里已损坏"
    }
  }

  /// What to do about an entry of a batch that is not taken in.
  var advice: String {
    switch self {
    case .encrypted: "请解密后重新报送"
    case .entryTooLarge, .inflation, .archiveTooLarge:
      "请确认文件来源可靠；去掉内嵌的图片和对象，或拆分后重新报送"
    case .damaged, .duplicate, .tooManyEntries: "请重新压缩，确认能完整解压后重新报送"
    }
  }

  private func tooLarge(_ name: String, _ kind: String, _ what: String) -> Finding {
    ReadingFindings.unread(
      name, "\(name) 是\(kind)，\(what)，没有读取", "请确认文件来源可靠；去掉内嵌的图片和对象，或拆分后重新报送。")
  }
}
