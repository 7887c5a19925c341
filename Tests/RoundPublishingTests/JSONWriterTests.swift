import Testing

@testable import RoundPublishing

struct JSONWriterTests {
  @Test(arguments: [
    ("引号\"和反斜线\\", #""引号\"和反斜线\\""#),
    ("换行\n回车\r制表\t", #""换行\n回车\r制表\t""#),
    ("\u{0}\u{1B}", #""\u0000\u001b""#),
    ("\u{2028}", "\"\u{2028}\""),
  ])
  func stringsAreEscaped(_ text: String, _ expected: String) throws {
    var json = JSONWriter()
    json.line { $0.member("a", text) }
    let line = String(decoding: json.bytes, as: UTF8.self)
    #expect(line == "{\"a\":\(expected)}\n")
    #expect(try JSONValue(line)["a"] == .string(text))
  }

  @Test func membersAreSeparatedAtEveryDepth() throws {
    var json = JSONWriter()
    json.line {
      $0.member("a", object: 1) { $0.member("b", $1) }
      $0.member("c", list: ["x", "y"])
      $0.member("d", object: Int?.none) { $0.member("b", $1) }
      $0.member("e", true)
    }
    json.line { $0.member("a", Int?.none) }
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text == "{\"a\":{\"b\":1},\"c\":[\"x\",\"y\"],\"d\":null,\"e\":true}\n{\"a\":null}\n")
  }
}
