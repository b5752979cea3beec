/// Stands in for the standard library's names of characters, which nothing here asks for: the table weighs 0.5 MB.
///
/// The release's linker brings every call here (`--wrap`, Package.swift).
@_cdecl("__wrap__swift_stdlib_getScalarName")
public func scalarName(_ scalar: UInt32, _ buffer: UnsafeMutablePointer<UInt8>?, _ capacity: Int) -> Int32 { 0 }
