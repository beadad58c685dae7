std = "lua54"
max_line_length = 100
exclude_files = { "build" }

-- Files of data are read in an environment of their own: their words are the
-- vocabulary, and a source's title is as long as it is.
files["lua/bloc/data"] = { ignore = { "11." }, max_line_length = false }
files["spec"] = { std = "+busted", max_line_length = false }
files["spec/support/whole_api.lua"] = { read_globals = { "ready" } }
files["rockspec"] = { std = "+rockspec", max_line_length = false }
files[".busted"] = { max_line_length = false }
files[".luacheckrc"] = { std = "+luacheckrc" }
