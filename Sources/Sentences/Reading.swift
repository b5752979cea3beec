/// What came of reading something from outside: the value, unless an error made it unusable, and all findings.
package struct Reading<Value: Sendable>: Sendable {
  package var value: Value?
  package var findings: [Finding]

  package init(_ value: Value?, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}
