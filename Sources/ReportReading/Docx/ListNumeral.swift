/// Writes the number of a list item the way its list asks for.
enum ListNumeral {
  /// The number in a format that Word names; decimal where the format is not known.
  static func words(_ number: Int, format: String) -> String {
    switch format {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerLetter": letters(number).lowercased()
    case "decimalFullWidth", "decimalFullWidth2": shifted(number, by: 0xFEE0)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
    case "decimalEnclosedParen": enclosed(number, from: 0x2474, most: 20)
    case "decimalEnclosedFullstop": enclosed(number, from: 0x2488, most: 20)
    case "ideographEnclosedCircle": enclosed(number, from: 0x3280, most: 10)
    case "ideographTraditional": cycle(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": cycle(number, "子丑寅卯辰巳午未申酉戌亥")
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2":
      digits(number)
    case "chineseCounting": number < 100 ? counted(number, everyday) : digits(number)
    case "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand":
      counted(number, everyday)
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      counted(number, financial)
    default: "\(number)"
    }
  }

  private static let everyday = (digits: Array("〇一二三四五六七八九"), places: ["", "十", "百", "千"], zero: "零")
  private static let financial = (digits: Array("零壹贰叁肆伍陆柒捌玖"), places: ["", "拾", "佰", "仟"], zero: "零")

  private static func digits(_ number: Int) -> String {
    String(String(number).map { $0.wholeNumberValue.map { everyday.digits[$0] } ?? $0 })
  }

  /// 一百二十三; 10 to 19 without the leading 一 in everyday writing.
  private static func counted(
    _ number: Int, _ writing: (digits: [Character], places: [String], zero: String)
  ) -> String {
    guard (1...9999).contains(number) else { return "\(number)" }
    if number < 20, number >= 10, writing.places[1] == "十" {
      return "十" + (number == 10 ? "" : String(writing.digits[number - 10]))
    }
    var words = ""
    var isGap = false
    for (place, divisor) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / divisor % 10
      if digit == 0 {
        isGap = !words.isEmpty
      } else {
        words += (isGap ? writing.zero : "") + String(writing.digits[digit]) + writing.places[place]
        isGap = false
      }
    }
    return words
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    return steps.reduce(into: "") { words, step in
      while left >= step.0 {
        words += step.1
        left -= step.0
      }
    }
  }

  /// A to Z, then AA to ZZ.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(0x41 + (number - 1) % 26)) else {
      return "\(number)"
    }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func cycle(_ number: Int, _ words: String) -> String {
    let words = Array(words)
    return (1...words.count).contains(number) ? String(words[number - 1]) : "\(number)"
  }

  private static func circled(_ number: Int) -> String {
    number <= 20
      ? enclosed(number, from: 0x2460, most: 20)
      : number <= 35
        ? enclosed(number - 20, from: 0x3251, most: 15) : enclosed(number - 35, from: 0x32B1, most: 15)
  }

  private static func enclosed(_ number: Int, from first: UInt32, most: Int) -> String {
    guard (1...most).contains(number), let scalar = Unicode.Scalar(first + UInt32(number) - 1) else {
      return "\(number)"
    }
    return String(scalar)
  }

  private static func shifted(_ number: Int, by distance: UInt32) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + distance) }))
  }
}
