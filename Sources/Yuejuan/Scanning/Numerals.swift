/// The characters that numbers are written with, beside the digits of ASCII.
enum Numerals {
  /// The value of a character that stands for a digit.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x25CB, 0x96F6: 0  // 〇 ○ 零
    case 0x4E00, 0x58F9: 1  // 一 壹
    case 0x4E8C, 0x4E24, 0x5169, 0x8D30, 0x8CB3: 2  // 二 两 兩 贰 貳
    case 0x4E09, 0x53C1, 0x53C3: 3  // 三 叁 參
    case 0x56DB, 0x8086: 4  // 四 肆
    case 0x4E94, 0x4F0D: 5  // 五 伍
    case 0x516D, 0x9646, 0x9678: 6  // 六 陆 陸
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    default: nil
    }
  }

  /// How many tens a character stands for: 廿 卅.
  @inline(__always)
  static func tens(_ scalar: UInt32) -> Int? { scalar == 0x5EFF ? 2 : scalar == 0x5345 ? 3 : nil }

  /// The power of ten of a scale character.
  @inline(__always)
  static func scale(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 1  // 十 拾
    case 0x767E, 0x4F70: 2  // 百 佰
    case 0x5343, 0x4EDF: 3  // 千 仟
    case 0x4E07, 0x842C: 4  // 万 萬
    case 0x4EBF, 0x5104: 8  // 亿 億
    default: nil
    }
  }

  /// Whether a character makes a number open upwards: 余 餘 多 来.
  @inline(__always)
  static func isAndMore(_ scalar: UInt32) -> Bool {
    scalar == 0x4F59 || scalar == 0x9918 || scalar == 0x591A || scalar == 0x6765
  }

  /// Whether a character stands for some few: 几 数.
  @inline(__always)
  static func isSome(_ scalar: UInt32) -> Bool { scalar == 0x51E0 || scalar == 0x6570 }

  /// Whether a character joins the ends of a range: 至 到 - – — ~ ～ －.
  @inline(__always)
  static func isRangeMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x7E, 0x81F3, 0x5230, 0x2013, 0x2014, 0x2212, 0x301C, 0xFF5E, 0x2015: true
    default: false
    }
  }

  /// Whether a character multiplies: × x X *.
  @inline(__always)
  static func isTimes(_ scalar: UInt32) -> Bool {
    scalar == 0xD7 || scalar == 0x78 || scalar == 0x58 || scalar == 0x2A
  }

  /// Whether a character behind a number may make it another one: 分之 / 成 折 个亿, or a sign of multiplying.
  @inline(__always)
  static func goesOn(_ scalar: UInt32) -> Bool {
    scalar == 0x5206 || scalar == 0x6210 || scalar == 0x6298 || scalar == 0x4E2A || scalar == 0x20
      || scalar == 0x2F || isTimes(scalar)
  }

  /// The value of a superscript digit.
  @inline(__always)
  static func superscript(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(scalar - 0x2070)
    default: nil
    }
  }
}
