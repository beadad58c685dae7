--- The native CSV: the four files blocs, actors, memberships and events.
-- db:import is in native/import.lua, db:export in native/export.lua; the
-- columns are described in native/columns.lua, what the flat rows mean in
-- layers in native/layers.lua, db:hash is in content.lua.

require "bloc.content"
require "bloc.native.import"
require "bloc.native.export"
