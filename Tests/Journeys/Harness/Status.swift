/// How a program ended.
enum Status: Equatable {
  case code(Int32)
  case signal(Int32)
}
