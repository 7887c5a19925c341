import ReportReading
import Yuejuan

/// The lines of what a page reads as, in order.
func lines(ofPage body: String) -> [String] {
  read(page: body).document.map { document in document.blocks.map { document.words($0.range) } } ?? []
}

/// A page as the reader gives it, its body wrapped so that it is known as HTML.
func read(page body: String) -> Reading {
  ReportReader().read(Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8), name: "page.html")
}
