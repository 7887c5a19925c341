/// Characters that fonts share with signs for radicals, brought back to what is meant.
///
/// A PDF tells characters by their drawings; where 月 and the radical ⽉ are one drawing, the file may
/// name the radical. Both are three bytes of UTF-8.
enum RadicalForms {
  /// The text of a word.
  static func unified(_ utf8: [UInt8]) -> String {
    let text = String(decoding: utf8, as: UTF8.self)
    // U+2E80 to U+2FD5 begin with E2 BA to E2 BF.
    guard utf8.contains(0xE2), text.unicodeScalars.contains(where: { forms[$0] != nil }) else { return text }
    var unified = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { unified.append(forms[scalar] ?? scalar) }
    return String(unified)
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (index, scalar) in kangxi.unicodeScalars.enumerated() {
      if let radical = Unicode.Scalar(0x2F00 + UInt32(index)) { forms[radical] = scalar }
    }
    for pair in others.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      forms[scalars[0]] = scalars[1]
    }
    return forms
  }()

  /// The characters that U+2F00 to U+2FD5 are compatible with, in order.
  private static let kangxi = """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日\
    曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行\
    衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """

  /// Signs of U+2E80 to U+2EF3 that are whole characters, with them.
  private static let others = """
    ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻒镸 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 \
    ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
    """
}
