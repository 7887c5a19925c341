/// The characters that stand most often in Chinese prose, by which a text that was decoded by a wrong
/// encoding is known.
///
/// Bytes of GB18030 mostly decode as Big5 too, and the other way round, and what comes of it is made of rare
/// characters. Of 527 pages read right at least 58 in 100 Han characters are among these, of the same pages read
/// wrong at most 31; of their first 40 characters at least 28, and in all but one in 100 at most 33.
struct CommonCharacters {
  /// How many Han characters were looked at, and with them those of private use and the letters of zhuyin,
  /// which nobody writes in prose and wrong readings are full of.
  private(set) var han = 0
  /// How many of them are of private use.
  private var privateUse = 0
  /// How many of them are common.
  private(set) var common = 0

  /// Counts the first Han characters of a text.
  init(in text: DecodedText, limit: Int = 2_000) {
    let bytes = text.utf8.span
    var index = 0
    while index + 2 < bytes.count, han < limit {
      let lead = bytes[index]
      guard lead >= 0xE3, lead <= 0xEF else {
        index += lead < 0x80 ? Self.asciiCount(bytes, at: index) : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        continue
      }
      let scalar = Int(lead & 0xF) << 12 | Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)
      index += 3
      guard Self.isCounted(scalar) else { continue }
      han += 1
      if scalar >= 0xE000 { privateUse += 1 }
      if Self.isCommon[scalar] { common += 1 }
    }
  }

  /// Whether nobody would write the text with rarer characters, so that no other reading need be tried.
  var areOrdinary: Bool { han >= 20 && common * 2 >= han }

  /// Whether hardly a character is common, in a text long enough to tell.
  ///
  /// Programs inside a page hold lists of private characters, which are nobody's writing.
  var areRare: Bool { han - privateUse >= 200 && common * 5 < han - privateUse }

  /// Whether the text is much more like Chinese than another reading of its bytes is.
  func areLikelier(than other: CommonCharacters) -> Bool {
    // Shares compared without dividing.
    common >= 3 && common * 10 >= han * 3 && common * other.han >= 2 * other.common * han
  }

  /// How many bytes of ASCII can be passed over at once.
  static func asciiCount(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index + 8 <= bytes.count else { return 1 }
    let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0 ? 8 : 1
  }

  private static func isCounted(_ scalar: Int) -> Bool {
    switch scalar {
    case 0x3400...0x9FFF, 0xE000...0xF8FF, 0x3105...0x312F: true
    default: false
    }
  }

  private static let isCommon: [Bool] = {
    var table = [Bool](repeating: false, count: 0x10000)
    for scalar in (simplified + traditional).unicodeScalars { table[Int(scalar.value) & 0xFFFF] = true }
    return table
  }()

  private static let simplified = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种\
    面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本\
    去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比\
    或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总\
    次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做\
    必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权\
    收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报完类八离华名确才科张信马\
    节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断\
    深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候\
    毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首底液\
    官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木帮轮破亚师围注远字材排供\
    河态封另施减树溶怎止案言士均武固叶鱼波视仅费紧爱左章早朝害续轻服试食充兵源判护司足某练差致板田降黑犯
    """
  /// The traditional forms of the same characters that Big5 counts as common.
  private static let traditional = """
    這為個箇國時來們於齣對會發髮動過說產種麵後學經進傢電裡現實兩體製機噹當點從業應開閤還義錶間樣與關線內\
    數麼質氣嚮變條隻沒結問無係繫軍並併題黨員總設長頭資邊級圖統較將組見計別彆論運農幾區強決乾幹榦戰迴則據\
    處隊給門規熱領東導壓誌爭濟階朮術極聯認權証證採轉單風帶場車務萬達積議聲報類離華確纔張馬節話況溫傳許廣\
    記觀織裝眾書佈復複兒須鬚際驗連斷難礦韆週備辦習響約勞團糰痠曆歷剋構稱準號維劃選標寫親養層卻專狀廠識適\
    屬圓調滿縣侷參紅細聽該鐵價嚴隨囌甦蘇爾講黃顯談藝蓆營項舉勢檯臺颱幫輪亞師圍註遠態減樹葉魚視僅費緊愛續\
    輕試護練緻闆
    """
}
