internal import Assessment
internal import Sentences
internal import Text

extension View {
  /// An answer as the version before has it and as the damaged file has it; what is written beside it only where it
  /// differs.
  func answers(_ id: String, _ damage: Damage) -> (before: String, found: String) {
    let before = damage.before?.answers[id] ?? Answer()
    let found = damage.answers[id] ?? Answer()
    return (words(before, beside: found, id, damage), words(found, beside: before, id, damage))
  }

  private func words(_ answer: Answer, beside other: Answer, _ id: String, _ damage: Damage) -> String {
    var parts = [choice(answer.choice, id, damage)]
    if answer.note != other.note, !answer.note.isEmpty {
      parts.append(say(.noteIs(excerpt(of: oneLine(answer.note), beside: oneLine(other.note)))))
    }
    if answer.evidence != other.evidence, !answer.evidence.isEmpty {
      let titles = answer.evidence.prefix(3).map { display.cut($0.title, to: 40) }.joined(separator: ", ")
      parts.append("\(say(.evidenceIs(answer.evidence.count))) (\(titles))")
    }
    if answer.flag != other.flag, let flag = answer.flag { parts.append(say(.flagIs(flag.rawValue))) }
    if answer.confidence != other.confidence, let confidence = answer.confidence {
      parts.append(say(.confidenceIs(confidence.level)))
    }
    return parts.joined(separator: "; ").harmless
  }

  private func choice(_ choice: Choice?, _ id: String, _ damage: Damage) -> String {
    let position = damage.questionnaire?.positions[id]
    switch choice {
    case .option(let option):
      return position.flatMap { damage.questionnaire?.label(ofOption: option, of: $0, in: contentLanguage) } ?? option
    case .notApplicable(let reason): return "\(say(.notApplicable)) (\(display.cut(reason, to: 60)))"
    case .unknown: return say(.unknown)
    case .figures(let figures):
      let values = figures.values.sorted { $0.key < $1.key }.map { group, value in
        "\(damage.questionnaire?.name(ofGroup: group, in: contentLanguage) ?? group) \(plain(value.value))"
      }
      let year = figures.year.isEmpty ? [] : [figures.year]
      return "\(say(.figures)): \((values + year).joined(separator: ", "))"
    case nil: return say(.unanswered)
    }
  }

  /// The part of a note where it parts from the other one, with a few words before.
  private func excerpt(of note: String, beside other: String) -> String {
    let same = zip(note, other).prefix { $0 == $1 }.count
    guard same > 40 else { return display.cut(note, to: 120) }
    let near = note.dropFirst(same - 20)
    let word = near.firstIndex(of: " ").map { near[$0...] } ?? near
    return display.cut(display.glyphs.ellipsis + word, to: 120)
  }

  /// As it is shown, so that what is shown tells where to cut.
  private func oneLine(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").harmless
  }
}
