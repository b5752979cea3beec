internal import Assessment
internal import Sentences

/// One line of what a support desk asks first.
///
/// Nothing in it may name a person or a file of theirs: it is pasted into a ticket. A folder is shown by the variable that
/// names it, or from `~` on.
struct Fact {
  enum State: String {
    /// Nothing to do.
    case ok
    /// The program works, with less than it could.
    case note
    /// Something does not work until it is put right.
    case fault
  }

  /// For scripts; never changes.
  let id: String
  let label: DoctorMessage
  let state: State
  let value: String
  /// What to do; nil where there is nothing.
  let advice: DoctorMessage?

  init(_ id: String, _ label: DoctorMessage, _ value: String) {
    (self.id, self.label, self.value, state, advice) = (id, label, value, .ok, nil)
  }

  init(_ id: String, _ label: DoctorMessage, _ state: State, _ value: String, _ advice: DoctorMessage) {
    (self.id, self.label, self.state, self.value, self.advice) = (id, label, state, value, advice)
  }

  /// An advice where one is needed, in the given state.
  init(_ id: String, _ label: DoctorMessage, _ value: String, _ state: State, unless advice: DoctorMessage?) {
    (self.id, self.label, self.value, self.advice) = (id, label, value, advice)
    self.state = advice == nil ? .ok : state
  }

  var json: JSON {
    .object([
      "id": .string(id), "state": .string(state.rawValue), "value": .string(value),
      "advice": advice.map { .string($0.said) } ?? .null,
    ])
  }
}

extension Fact.State {
  var name: DoctorMessage {
    switch self {
    case .ok: .ok
    case .note: .note
    case .fault: .fault
    }
  }
}
