-- Runs the specs in this process, without busted's launcher (which on Debian
-- may start another Lua): lua5.4 spec/run.lua [busted's options and files].
--
-- The working folder is the one that holds spec/. BUILD names the build under
-- test (default "build"); BLOC_INSTALLED=1 tests the bloc that Lua finds by
-- itself; .busted turns both into paths. The last line printed is
-- "N passed, N failed[, N skipped]"; BLOC_SUMMARY names a file for it too.
warn "@on" -- an error in a finalizer is silent otherwise

require "busted.runner" { standalone = false }
