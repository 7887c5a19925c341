import RoundPublishing
import Testing
import Yuejuan

struct FigureCSVTests {
  @Test func aLineHasAFieldForEveryHeading() throws {
    let lines = FigureCSV.lines(of: try HandMade.submission()).split(separator: "\r\n")
    let count = FigureCSV.heading.split(separator: ",", omittingEmptySubsequences: false).count
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == count)
    }
    #expect(lines[0].hasPrefix("工信局.txt,18,27,4.3億(yì)元,430000000,,元,exact,level,,actual,"))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+8", "'+8"), ("-8", "'-8"), ("@A", "'@A"), ("\t=1", "'\t=1"),
    ("工业,总产值", "\"工业,总产值\""), ("“\"”", "\"“\"\"”\""), ("两\n行", "\"两\n行\""), ("产值=2", "产值=2"),
  ])
  func wordsOfADocumentAreQuotedAndCannotBeFormulas(_ words: String, _ field: String) throws {
    var submission = try HandMade.submission()
    submission.figures = [submission.figures[0]]
    submission.figures[0].indicator = Name(words)
    #expect(FigureCSV.lines(of: submission).contains(",actual,\(field),,全县,"))
  }
}
