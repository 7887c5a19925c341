import Foundation
import Testing
import Yuejuan

@testable import ReportReading

/// Files of programs that people make PDFs with, each where it is installed.
@Suite(.enabled(if: Tool.isPopplerHere, "poppler-utils or poppler-data is not installed"))
struct PDFProducerTests {
  private static let page = """
    <!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>report.html</title>
    <style>body{font-size:16px;line-height:1.8} p{text-indent:2em;margin:0} h1{text-align:center}
    td,th{border:1px solid;padding:4px 10px}</style>
    <h1>云溪县工业和信息化局前三季度工作情况报告</h1>
    <p>今年以来，全县工业系统抓项目、稳运行，规模以上工业企业由86户增加到93户，总产值完成256.8亿元，同比增长8.5%，\
    其中高技术制造业完成41.12亿元，增长13.7%，占比16.0%，比上年同期提高1.2个百分点；新开工项目27个，总投资4.3亿元，\
    完成投资1.12亿元，投资完成率44.2%，排名全市第3位，淘汰落后产能12万吨，新增企业5户，培训职工1860人次。</p>
    <h2>一、主要指标完成情况</h2>
    <table><tr><th>指标名称</th><th>1-9月累计（亿元）</th><th>同比增长（%）</th></tr>
    <tr><td>工业总产值</td><td>256.8</td><td>8.5</td></tr>
    <tr><td>其中：高技术制造业</td><td>41.12</td><td>13.7</td></tr>
    <tr><td>固定资产投资</td><td>38.6</td><td>-4.1</td></tr></table>
    <h2>二、存在的问题</h2>
    <p>一是融资难的问题依然存在，全县有融资需求的企业43户，需求总额6.7亿元，满足率不足一半。</p></html>
    """

  /// Kind and words of the main blocks, which every format must give alike.
  private func main(_ document: Document) -> [String] {
    document.blocks.filter { $0.role == .main }.map { block in
      let kind =
        switch block.kind {
        case .heading(let level): "heading \(level)"
        case .tableCell(let cell): "cell \(cell.row) \(cell.column)"
        default: "paragraph"
        }
      return kind + " " + document.words(block.range)
    }
  }

  private func expected() throws -> [String] {
    main(try #require(ReportReader().read(Array(Self.page.utf8), name: "report.html").document))
  }

  @Test(.enabled(if: Tool.path("chromium") != nil, "chromium is not installed"))
  func aBrowsersPrintReadsAsItsPage() throws {
    let pdf = try Tool.make(
      "out.pdf", from: Array(Self.page.utf8), named: "in.html",
      by: ["chromium", "--headless", "--no-sandbox", "--print-to-pdf=out.pdf", "in.html"])
    let document = try #require(ReportReader().read(pdf, name: "report.pdf").document)
    #expect(main(document) == (try expected()))
    #expect(document.metadata.title == "云溪县工业和信息化局前三季度工作情况报告")
  }

  /// A table over three pages, its header in two rows with cells that span, repeated on each page.
  @Test(.enabled(if: Tool.path("chromium") != nil, "chromium is not installed"))
  func aTableOverPagesKeepsItsHeader() throws {
    let rows = (0..<90).map { "<tr><td>第\($0)号镇街</td><td>\(100 + $0).5</td><td>\($0 % 9).2</td></tr>" }
    let page = """
      <!DOCTYPE html><html lang="zh"><meta charset="utf-8"><style>table{width:100%;text-align:center}</style>
      <p>各镇街前三季度指标完成情况如下表，请核对。</p><table><thead>
      <tr><th rowspan=2>镇街</th><th colspan=2>工业总产值</th></tr><tr><th>总量（亿元）</th><th>同比（%）</th></tr>
      </thead>\(rows.joined())</table></html>
      """
    let pdf = try Tool.make(
      "out.pdf", from: Array(page.utf8), named: "in.html",
      by: ["chromium", "--headless", "--no-sandbox", "--print-to-pdf=out.pdf", "in.html"])
    let document = try #require(ReportReader().read(pdf, name: "report.pdf").document)
    var tables: [Int: [TableCell]] = [:]
    for block in document.blocks {
      guard case .tableCell(let cell) = block.kind else { continue }
      tables[cell.table, default: []].append(cell)
      if document.words(block.range) == "工业总产值" {
        #expect(cell.column == 1 && cell.columnSpan == 2)
      }
    }
    let cells = try #require(tables[0])
    #expect(tables.count == 1)
    #expect(cells.count { !$0.isHeader } == 270)
    #expect(cells.first { $0.row == 0 }?.columnSpan == 2)
  }

  @Test(.enabled(if: Tool.path("soffice") != nil, "LibreOffice is not installed"))
  func anOfficeExportReadsAsItsPage() throws {
    let office = ["soffice", "--headless"]
    let text = try Tool.make(
      "in.odt", from: Array(Self.page.utf8), named: "in.html",
      by: office + ["--infilter=HTML (StarWriter)", "--convert-to", "odt", "in.html"])
    let pdf = try Tool.make(
      "in.pdf", from: text, named: "in.odt", by: office + ["--convert-to", "pdf", "in.odt"])
    let document = try #require(ReportReader().read(pdf, name: "report.pdf").document)
    #expect(main(document) == (try expected()))
  }

  private static let fontScript = """
    from reportlab.pdfgen import canvas
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    pdfmetrics.registerFont(UnicodeCIDFont('STSong-Light'))
    page = canvas.Canvas('out.pdf')
    page.setFont('STSong-Light', 12)
    for index, line in enumerate(['　　前三季度完成投资1.12亿', '元，同比增长8.5%，新增企业5户。']):
        page.drawString(72, 700 - 20 * index, line)
    page.save()
    """

  /// A Python that has reportlab.
  private static let python = ["python3", "/usr/bin/python3"].first { python in
    let words = [python, "-c", "import reportlab; open('ok', 'w')"]
    return (try? Tool.make("ok", from: [], named: "in", by: words)) != nil
  }

  @Test(.enabled(if: python != nil, "reportlab is not installed"))
  func fontsThatAreNotEmbeddedAreRead() throws {
    let pdf = try Tool.make(
      "out.pdf", from: Array(Self.fontScript.utf8), named: "make.py",
      by: [try #require(Self.python), "make.py"])
    let document = try #require(ReportReader().read(pdf, name: "report.pdf").document)
    #expect(document.words(document.blocks[0].range) == "前三季度完成投资1.12亿元，同比增长8.5%，新增企业5户。")
  }
}
