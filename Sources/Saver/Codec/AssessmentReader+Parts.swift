import Assessment
import Sentences

extension AssessmentReader {
  mutating func reference() throws(JSON.Fault) -> Assessment.Reference {
    var reference = Assessment.Reference(id: "", version: Version(0, 0, 0))
    guard var members = try object("questionnaire") else { return reference }
    var missing: Set = ["id", "version"]
    while let member = try scanner.next(&members) {
      missing.remove(member)
      switch member {
      case "id": reference.id = try text(member) ?? ""
      case "version": reference.version = try version(member) ?? reference.version
      case "fingerprint": reference.fingerprint = try text(member)
      default: reference.extra[member] = try scanner.value()
      }
    }
    for member in missing.sorted() { report(.missing("questionnaire.\(member)"), at: members.start) }
    return reference
  }

  mutating func region() throws(JSON.Fault) -> Assessment.Region {
    var region = Assessment.Region(name: "")
    guard var members = try object("region") else { return region }
    while let member = try scanner.next(&members) {
      switch member {
      case "name": region.name = try text(member) ?? ""
      case "nuts": region.nuts = try text(member)
      case "country": region.country = try text(member)
      default: region.extra[member] = try scanner.value()
      }
    }
    return region
  }

  mutating func person() throws(JSON.Fault) -> Assessment.Person {
    var person = Assessment.Person(name: "")
    guard var members = try object("people") else { return person }
    while let member = try scanner.next(&members) {
      switch member {
      case "name": person.name = try prose(member) ?? ""
      case "role": person.role = try prose(member) ?? ""
      default: person.extra[member] = try scanner.value()
      }
    }
    return person
  }

  mutating func target(_ indicator: String) throws(JSON.Fault) -> Assessment.Target {
    var target = Assessment.Target(option: "")
    guard var members = try object(indicator) else { return target }
    while let member = try scanner.next(&members) {
      switch member {
      case "option": target.option = try text(member) ?? ""
      case "due": target.due = try text(member) ?? ""
      case "owner": target.owner = try prose(member) ?? ""
      case "action": target.action = try prose(member) ?? ""
      default: target.extra[member] = try scanner.value()
      }
    }
    return target
  }

  mutating func aside(_ indicator: String) throws(JSON.Fault) -> RetiredAnswer {
    var aside = RetiredAnswer(version: Version(0, 0, 0))
    guard var members = try object(indicator) else { return aside }
    var hasVersion = false
    while let member = try scanner.next(&members) {
      switch member {
      case "version":
        hasVersion = true
        aside.version = try version(member) ?? aside.version
      case "answer": aside.answer = try answer(member)
      case "target": aside.target = try target(member)
      default: aside.extra[member] = try scanner.value()
      }
    }
    if !hasVersion { report(.missing("setAside.version"), at: members.start) }
    return aside
  }

  mutating func view() throws(JSON.Fault) -> Assessment.View {
    var view = Assessment.View()
    guard var members = try object("view") else { return view }
    while let member = try scanner.next(&members) {
      switch member {
      case "indicator": view.indicator = try prose(member)
      case "screen": view.screen = try prose(member)
      default: view.extra[member] = try scanner.value()
      }
    }
    return view
  }
}
