internal import Assessment
internal import Library
internal import Saver
internal import Sentences
internal import Text
internal import Wizard

extension EffectRunner {
  func page(_ name: String, _ language: String) -> [Event] {
    let reading = content.page(name, in: language)
    guard let found = reading.value else {
      return reading.findings.prefix(1).map { .notice($0.what, isFailure: true) }
    }
    return [.page(found.page, isFallback: found.isFallback)]
  }

  func create(_ assessment: Assessment, _ path: String) -> [Event] {
    var assessment = assessment
    if let known = content.questionnaire(assessment.questionnaire.id, languages: []).value {
      assessment.questionnaire.tell(known)
    }
    do throws(SaveError) {
      try SafeFile.make(assessment, at: path, now: Environment.now)
    } catch {
      if case .exists = error { return [.notice(CommandMessage.exists(path), isFailure: true)] }
      return [.notice(error.message, isFailure: true)]
    }
    return opened(path, missing: { [.notice($0, isFailure: true)] })
  }

  func saveElsewhere(_ file: String, _ path: String) -> [Event] {
    guard let queue = queue(of: file) else { return [] }
    queue.redirect(to: path)
    switch queue.flush(timeout: .seconds(10)) {
    case .failed(let error): return [.leaveFailed(error.message, file: file)]
    default: return inbox()
    }
  }
}

/// A finding told on a screen: place and sentence.
struct FindingMessage: Message {
  let finding: Finding

  func text(in language: Language) -> String { finding.text(in: language) }
}

extension Owner {
  /// "process 4711 on host", as the person can look for it.
  var shown: String { "\(place) (\(process))".harmless }
}
