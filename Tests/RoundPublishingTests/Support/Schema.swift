import Foundation

/// The part of JSON Schema 2020-12 that the project's schemas use.
///
/// An object must also have its keys in the order of `required`, which the schemas promise in words.
struct Schema {
  private let root: JSONValue

  /// Reads `Schemas/<name>.schema.json` at the top of the repository.
  init(named name: String) throws {
    let top = URL(filePath: #filePath).appending(path: "../../../../").standardized
    let file = top.appending(path: "Schemas/\(name).schema.json")
    root = try JSONValue(String(contentsOf: file, encoding: .utf8))
  }

  /// What is wrong with a value, each with its path; empty where nothing is.
  func faults(in value: JSONValue) throws -> [String] { try faults(in: value, root, "$") }

  private func faults(in value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
    if let reference = schema["$ref"]?.string {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?[name] else { return ["\(path): no \(reference)"] }
      return try faults(in: value, target, path)
    }
    if let choices = schema["anyOf"]?.array {
      let all = try choices.map { try self.faults(in: value, $0, path) }
      return all.contains(where: \.isEmpty) ? [] : all.flatMap(\.self)
    }
    var faults: [String] = []
    if let values = schema["enum"]?.array, !values.contains(value) { faults.append("\(path): not in enum") }
    if let type = schema["type"], !types(type).contains(value.type) {
      faults.append("\(path): is \(value.type)")
    }
    faults += try memberFaults(in: value, schema, path) + scalarFaults(in: value, schema, path)
    if case .array(let items) = value, let schema = schema["items"] {
      faults += try items.enumerated().flatMap { try self.faults(in: $1, schema, "\(path)[\($0)]") }
    }
    return faults
  }

  private func types(_ type: JSONValue) -> [String] {
    type.string.map { [$0] } ?? type.array.compactMap(\.string)
  }

  private func memberFaults(in value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
    guard case .object(let members) = value, let properties = schema["properties"] else { return [] }
    let required = (schema["required"]?.array ?? []).compactMap(\.string)
    var faults = value.keys == required ? [] : ["\(path): keys \(value.keys), not \(required)"]
    for member in members {
      guard let schema = properties[member.key] else {
        faults.append("\(path).\(member.key): unknown")
        continue
      }
      faults += try self.faults(in: member.value, schema, "\(path).\(member.key)")
    }
    return faults
  }

  private func scalarFaults(in value: JSONValue, _ schema: JSONValue, _ path: String) throws -> [String] {
    var faults: [String] = []
    if let pattern = schema["pattern"]?.string, let text = value.string,
      try Regex(pattern).firstMatch(in: text) == nil
    {
      faults.append("\(path): “\(text)” does not match \(pattern)")
    }
    if let least = schema["minLength"]?.number, let text = value.string, text.unicodeScalars.count < least {
      faults.append("\(path): shorter than \(least)")
    }
    if let least = schema["minimum"]?.number, let number = value.number, number < least {
      faults.append("\(path): below \(least)")
    }
    return faults
  }
}

extension JSONValue {
  /// The name that JSON Schema gives to the type.
  var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
